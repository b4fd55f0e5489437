// usage: tsx zz2.mts lines.tsv(rule\t..\ttext last column) 
const root=process.cwd();
const { PHRASES } = await import(root+'/core/language/phrases/index.ts') as any;
const { LEXICON } = await import(root+'/core/language/lexicon.ts');
const { compilePhrases } = await import(root+'/core/language/phrase-matcher.ts');
const { elementReader } = await import(root+'/core/language/pattern.ts');
const { buildVocabulary } = await import(root+'/core/language/vocabulary.ts');
const { ABBREVIATIONS } = await import(root+'/core/language/scan.ts');
const { MENTION_WORDS } = await import(root+'/core/reading/mentions.ts');
const { indexMentions } = await import(root+'/core/reading/mention-index.ts');
const { createTextReader } = await import(root+'/core/reading/text-reader.ts');
const { parseCouncil } = await import(root+'/core/index.ts');
const { EVERY_DRAFT } = await import(root+'/core/language/scope.ts');
const fs=await import('node:fs');
const council=parseCouncil(JSON.parse(fs.readFileSync(root+'/tests/corpus/council.json','utf8')));
const reader=createTextReader(council);
const numbers=new Map<string,number>();const numberOf=(w:string)=>{const k=numbers.get(w);if(k!==undefined)return k;numbers.set(w,numbers.size+1);return numbers.size};
const read=elementReader(numberOf,LEXICON);
for(const l of [...Object.values(LEXICON.classes),ABBREVIATIONS,MENTION_WORDS] as any[])for(const w of l)numberOf(w);
const CR='fault-frame fault-reproach capability pointed-question might-have fault-done fault-omitted left-undone fault-quality fault-beside blame-irony blame-time blame-contrast officer-by-deed flat-contradiction';
const SETS:any={'personal-attack':'insult-called insult-like put-down belittling insult-lies insult-sure','bullying-or-threat':'threat-plain threat-loss threat-livelihood threat-veiled threat-leverage threat-secret threat-precedent threat-exposure threat-presence threat-stake threat-hold threat-favour threat-merit threat-closer threat-condition','public-criticism-of-officer':CR,'criticism-of-colleague':CR+' colleague-slight confiding colleague-referred colleague-affairs officer-colleague','scrutiny-of-capability':'fitness-asked scrutiny-setting scrutiny-likely questions-planned '+CR,'complaint-route':'complaint-made conduct-cause '+CR,'over-familiar':'closeness pet-name dear-short-name kisses flirting night-out shared-life friends-favour private-joke private-scene'};
const want=new Set(Object.values(SETS).join(' ').split(' '));
const sets:any={};const text:Record<string,string>={};
for(const [name,v] of Object.entries(PHRASES) as any){if(!want.has(name))continue;const list=v.phrases??v;list.forEach((p:string,i:number)=>{sets[name+'#'+i]=[p];text[name+'#'+i]=p;for(const e of p.split(' '))read(e)})}
const vocab=buildVocabulary(numbers.keys());
const m=compilePhrases(sets,vocab,LEXICON,()=>EVERY_DRAFT,read);
for(const l of fs.readFileSync(process.argv[2],'utf8').split('\n').filter(Boolean)){const c=l.split('\t');const rule=c[0],t=c[c.length-1];
 console.log('\n## '+l);const mine=new Set((SETS[rule]??[...want].join(' ')).split(' '));
 const rr=reader.read(t);const tokens={...rr.tokens,word:rr.words.map((w:string)=>vocab.idOf(w))};
 for(const h of m.find(tokens,indexMentions(rr.mentions,tokens.count),EVERY_DRAFT)){const s=h.set.split('#')[0];if(!mine.has(s))continue;console.log('   ',s,'|',text[h.set].slice(0,160),'→',rr.words.slice(h.first,h.last).join(' '))}
}
