/**
 * Tests of one file that go on with what the one before left: when one has failed, those after it fail at once instead
 * of waiting for what cannot come. `seconds` is the longest that a step may take.
 */
export function inSteps(): (title: string, act: () => Promise<void>, seconds?: number) => void {
  let failed: string | undefined;
  return (title, act, seconds = 200) => {
    it(
      title,
      async () => {
        if (failed !== undefined) throw new Error(`not tried: "${failed}" has failed before`);
        failed = title;
        await act();
        failed = undefined;
      },
      seconds * 1000,
    );
  };
}
