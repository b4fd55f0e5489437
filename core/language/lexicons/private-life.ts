import { words } from '../words.ts';

/** What is nobody else's business: illnesses, treatments, benefits (Probity's own lists, from NHS and GOV.UK page titles). */
export const PRIVATE_LIFE: Readonly<Record<string, readonly string[]>> = {
  /** Conditions that name a diagnosis by themselves. */
  diagnosis: words(`
    cancer tumour chemotherapy dialysis diabetes diabetic epilepsy epileptic asthma copd emphysema dementia alzheimer
    stroke angina schizophrenia bipolar depression autism adhd hiv hepatitis sclerosis dystrophy sclerosis arthritis
    miscarriage pregnant pregnancy methadone heroin alcoholic addict sectioned overdose insulin antidepressants
    lithium rehab psychiatrist psychiatric miscarriages fertility paranoid senile sepsis kidneys
  `),
  /** Benefits by name. */
  benefit: words(`universal pip uc pension attendance disability housing income`),
};
