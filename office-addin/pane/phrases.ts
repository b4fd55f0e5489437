/** The phrases of all rules: half of the pane, which a browser need not fetch anew when only code has changed. */
export { default } from '../../core/language/phrases.generated.json' with { type: 'json' };
