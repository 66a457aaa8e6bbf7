import ReactMarkdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { isLink } from '@/lib/plan/people/contact-details';

const written =
  'grid max-w-measure gap-2 text-pretty wrap-break-word [&_:is(ul,ol)]:list-disc [&_:is(ul,ol)]:pl-5 [&_ol]:list-decimal [&_blockquote]:border-rule [&_blockquote]:border-l-2 [&_blockquote]:pl-3 [&_:is(code,pre)]:text-small [&_:is(code,pre)]:whitespace-pre-wrap';

/** Text in Markdown: no HTML, no pictures (they would be fetched from elsewhere), links only where a page may link to. */
export const Markdown = ({ children }: { children: string }) => (
  <div className={written}>
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
