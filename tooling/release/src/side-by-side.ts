/** Does something with each, `most` at a time; answers are in the order of what was given. */
export async function sideBySide<Of, Answer>(
  all: readonly Of[],
  most: number,
  work: (one: Of) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const left = all.entries();
  const worker = async () => {
    for (const [index, one] of left) answers[index] = await work(one);
  };
  await Promise.all(Array.from({ length: most }, worker));
  return answers;
}
