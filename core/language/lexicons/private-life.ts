import { words } from '../words.ts';

/** What is nobody else's business: illnesses, treatments, benefits (Probity's own lists, from NHS and GOV.UK page titles). */
export const PRIVATE_LIFE: Readonly<Record<string, readonly string[]>> = {
  /** Conditions that name a diagnosis by themselves. */
  diagnosis: words(`
    cancer tumour chemotherapy dialysis diabetes diabetic epilepsy epileptic asthma copd emphysema dementia alzheimer
    stroke angina schizophrenia bipolar depression autism adhd hiv hepatitis sclerosis dystrophy arthritis miscarriage
    pregnant pregnancy methadone heroin alcoholic addict sectioned overdose insulin antidepressants lithium rehab
    psychiatrist psychiatric miscarriages fertility paranoid senile sepsis kidneys suicide incontinent crohn addiction
    neurone leukaemia ptsd psychosis chemo seizures parkinson diagnoses
  `),
  /** What is broken, replaced, or ails. */
  body: words(`
    heart kidney lung lungs liver hip hips knee knees brain spinal spine bowel chest back nervous eating prostate
    breast bladder jaw nose arm leg legs foot wrist ankle neck shoulder stomach
  `),
  /** How it is said that something was not done. */
  'not-done': words(`
    not never hasn't haven't hadn't doesn't don't didn't isn't aren't can't cannot couldn't won't wouldn't
  `),
  /** Where people are locked up. */
  prison: words('prison     inside '),
  /** Benefits by name. */
  benefit: words(`
    universal pip uc pension attendance disability housing income
  `),
};
