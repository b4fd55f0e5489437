import { words } from '../words.ts';

/** What is nobody else's business: illnesses, treatments, benefits (Probity's own lists, from NHS and GOV.UK page titles). */
export const PRIVATE_LIFE: Readonly<Record<string, readonly string[]>> = {
  /** Conditions that name a diagnosis by themselves. */
  diagnosis: words(`
    cancer tumour leukaemia lymphoma chemotherapy radiotherapy chemo dialysis diabetes diabetic epilepsy epileptic
    asthma copd emphysema dementia alzheimer alzheimers parkinsons stroke angina schizophrenia
    schizophrenic bipolar psychosis psychotic depression anorexia bulimia autism autistic adhd ptsd hiv 
    hepatitis sclerosis cerebral palsy dystrophy sclerosis fibromyalgia arthritis sickle miscarriage pregnant
    pregnancy methadone heroin alcoholic alcoholism addict addiction sectioned suicidal overdose
    incontinent incontinence catheter amputee paraplegic seizures   terminally palliative dyslexia
    tuberculosis colitis lupus pacemaker insulin antidepressants lithium sertraline antipsychotic
    antipsychotics rehab detox psychiatrist psychiatric miscarriages meningitis osteoporosis osteoarthritis migraines
    melanoma myeloma biopsy mastectomy hysterectomy colostomy stoma thrombosis embolism aneurysm endometriosis menopause
    infertility infertile fertility ivf abortion stillbirth stillborn psoriasis glaucoma cataracts macular ulcers
    thyroid anaemia haemophilia haemophiliac thalassaemia scoliosis ocd dyspraxia dyslexic
    paranoid paranoia delusional delusions bulimic anorexic agoraphobia agoraphobic insomnia senile cirrhosis sepsis
    cyst tumours remission morphine cocaine diazepam valium prozac citalopram clozapine olanzapine
    nebuliser hallucinations hallucinating hypochondriac sciatica fibroids
    neurone bronchitis pneumonia cystitis epileptics transplant amputated amputation concussion
    incurable inoperable bedsores ulcerated lymphoedema kidneys diabetics manic neurotic
  `),
  /** Benefits by name. */
  benefit: words(`universal esa jsa pip dla lcwra uc dhp pension attendance disability housing income`),
};
