import ReactMarkdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { isLink } from '@/lib/plan/people/contact-details';

/** Text in Markdown: no HTML, no pictures (they would be fetched from elsewhere), links only where a page may link to. */
export const Markdown = ({ children }: { children: string }) => (
  <div className="markdown max-w-measure text-pretty wrap-break-word">
    <ReactMarkdown
      remarkPlugins={[remarkGfm]}
      skipHtml
      disallowedElements={['img', 'input']}
      urlTransform={(address) => (isLink(address) ? address : '')}
      components={{
        a: ({ href, children: said }) =>
          href ? (
            <a href={href} rel="nofollow noopener noreferrer">
              {said}
            </a>
          ) : (
            said
          ),
        h1: 'h3',
        h2: 'h3',
        h3: 'h4',
      }}
    >
      {children}
    </ReactMarkdown>
  </div>
);
