/** The phrases of all rules, which the build keeps in a file of their own: half of the pane, and the half that changes least. */
export { default } from '../../core/language/phrases.generated.json' with { type: 'json' };
