/** One thread from the objective to feedback: the picture of the front page. */
export function ThreadPicture() {
  return (
    <svg
      className="h-auto w-full text-thread max-tablet:hidden"
      viewBox="0 0 1328 250"
      role="img"
      aria-label="One thread from an objective through a goal, a person, a step and an outcome to feedback"
    >
      <path
        d="M-300 130H110C190 130 190 60 270 60H480C570 60 570 150 660 150H920C960 150 974 132 974 112A25 25 0 0 0 924 112C924 132 940 150 980 150C1040 150 1050 90 1110 90H1700"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      />
      <circle cx="7" cy="130" r="6.5" fill="currentColor" />
      <Words x={1} y={162} noun="Objective" example="Product in energy" />
      <circle cx="277" cy="60" r="6" fill="var(--paper)" stroke="currentColor" strokeWidth="2" />
      <Words x={271} y={92} noun="Goal" example="18 conversations" />
      <circle cx="475" cy="60" r="6" fill="var(--paper)" stroke="currentColor" strokeWidth="2" />
      <Words x={469} y={92} noun="Person" example="Tomasz" />
      <circle cx="670" cy="150" r="6.5" fill="currentColor" />
      <Words x={664} y={182} noun="Step" example="Coffee, Thursday" />
      <path d="M850 142l8 8-8 8-8-8z" fill="currentColor" />
      <Words x={844} y={182} noun="Outcome" example="Advice" />
      <circle cx="1120" cy="90" r="6.5" fill="currentColor" />
      <Words x={1114} y={122} noun="Feedback" example="You said, I did" />
    </svg>
  );
}

function Words({ x, y, noun, example }: { x: number; y: number; noun: string; example: string }) {
  return (
    <>
      <text className="fill-ink-soft text-[15px] max-desk:hidden" x={x} y={y}>
        {noun}
      </text>
      <text className="quoted fill-ink max-desk:hidden" x={x} y={y + 24}>
        {example}
      </text>
    </>
  );
}
