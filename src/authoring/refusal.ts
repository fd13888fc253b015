/** Why nothing is written. Its message is one sentence for the writer. */
export class Refusal extends Error {
  override name = 'Refusal';
}
