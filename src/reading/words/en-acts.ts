/**
 * English: how a report leads in an act, and with which verbs acts begin. Verbs of acts are listed as stems with their
 * forms made below, since reports use "to enhance", "enhancing", "enhancement of" alike.
 */
import { type CueTable, phrasesOf } from '../cue-finder.ts'

/** The forms of regular verbs; nouns made of them are listed beside them. */
const verbForms = (stems: string): string =>
  phrasesOf(stems)
    .flatMap((v) => {
      const [head = '', ...tail] = v.split(' ')
      const rest = tail.length > 0 ? ` ${tail.join(' ')}` : ''
      const base = head.endsWith('e') ? head.slice(0, -1) : head
      // Finished forms stand only behind "be": alone they are verbs of reporting ("proposed", "supported").
      return [`${head}${rest}`, `${base}ing${rest}`, `${head}s${rest}`, `be ${base}ed${rest}`]
    })
    .join('|')

export const enActs: CueTable = {
  block: `the proposed | on proposed | according to | as follows | at the end of | will of | goodwill | in favour of | united nations | as agreed | as proposed by | to be signed | signed by | pleased to learn | agreed upon at | as agreed upon | ministry of | minister of`,
  'lead.agree': `agreed | agree | agreed to | agree to | agreed on | agreed that | agreed in principle | agreed in principle to | agreed upon | came to terms on | came to terms | concurred | concurred on | concur |
    reached agreement on | reached an agreement | reached consensus | have agreed | have agreed to | also agreed | mutually agreed | decided | decided to | resolved to | resolved | agreed with | both countries will | both sides will |
    the two sides will | the two countries will | two sides will | both sides commit | committed | both sides should | adopted | approved | endorsed | agreed to jointly | undertook | undertake | undertook to | are committed |
    agreed in general | agreed to continue | jointly agreed | came to an agreement | concurred that | concurred to | reached understanding | reached an understanding | reached a consensus | have decided | have decided to | mutually decided | consented | consented to | the two leaders will | the two ministers will | both leaders will | both ministers will | both delegations will | the parties will | the parties shall | the participants agreed | leaders agreed | agreed on the need to`,
  'lead.view': `was of the view | was of the view that | is of the view | shared the view | shared the view that | were of the view that | believed | believes | believe | believed that | noted that | recognised | recognized | acknowledged | acknowledge |
    expressed confidence | was confident | was confident that | expressed confidence that | recognized that | shared views | viewed | said that | stated that | remarked | remarked that | recognise | recognize |
    held the view | held the view that | were of the opinion that | expressed concern | expressed concerns | voiced concern | expressed their belief | expressed optimism | expressed the belief that | expressed confidence in | expressed their confidence | was convinced | were convinced | expressed conviction | share the view`,
  'lead.commit': `committed to | commit to | commitment to | commitments to | affirmed commitment | reaffirmed commitment | reaffirmed their commitment | pledged | pledged to | pledge | commits to | expressed commitment | determined to | vowed | reiterated commitment |
    reaffirmed its commitment | reiterated its commitment | reiterated their commitment | renewed their commitment | underscored their commitment | expressed determination | expressed their determination | expressed his determination | expressed their resolve | promised | promised to | endeavour to | endeavor to | committed themselves to | expressed their commitment`,
  'lead.affirm': `affirmed | reaffirmed | reiterated | reaffirm | reiterate | affirms | reconfirmed | reassured | confirmed | ensured |
    reaffirming | re-affirmed | reassured that | gave assurance | gave assurances | assured | assured that`,
  'lead.ready': `ready to | stands ready to | stand ready to | is ready to | readiness to | willingness to | willing to | expressed readiness | expressed willingness | pleased to | would be pleased to | his readiness to | prepared to | happy to | glad to | was ready to | is willing to |
    expressed its readiness | expressed their readiness | expressed his readiness | expressed willingness to | expressed readiness to | their readiness to | its readiness to | conveyed readiness | stood ready to | stands ready | is prepared to | expressed his willingness | expressed her willingness | their willingness to`,
  'lead.will': `will | shall | should | may be | need to | needs to | plans to | plan to | intends to | intend to | aim to`,
  'lead.propose': `proposed | proposes | propose | proposed that | suggested | suggests | requested | requests | asked | asked for | asked that | recommended | urged | encouraged | encourage | called for | called on | calls for | called upon | sought | seeks | wished to |
    expressed interest | expressed interest in | interested in | offered | offered to | proposed to | recommends | would like to | wishes to | appealed | requested that |
    recommended that | suggested that | put forward a proposal | tabled | expressed his desire | expressed the desire | expressed their desire | expressed desire | expressed a desire to | expressed its wish | expressed the wish | expressed keen interest | keen to | called upon both | sought support | sought cooperation | requested support | requested the | urged both | solicited | asked for support | calls upon`,
  'lead.hope': `hoped | hopes | hoped that | expressed hope | hopes to | look forward to | looked forward to | looks forward to | expressed the hope | hope that | hoped to | expects | wish to see | looking forward to | hoped for | expressed hope that |
    expressed his hope | expressed her hope | expressed their hope | expressed the hope that | hoped to see | is hopeful | was hopeful | wished that`,
  'lead.invite': `invited | extended an invitation | invites | extended invitation | extended his invitation | extended her invitation |
    renewed the invitation | reiterated the invitation | renewed his invitation | conveyed the invitation | conveyed an invitation | extended a warm invitation`,
  'lead.stress': `stressed | emphasised | emphasized | underlined | underscored | underscore | underline | highlighted | stress | emphasise | emphasize | highlight | underscored that |
    placed emphasis | laid emphasis | attached importance | attaches importance | attached great importance | attaches great importance | accentuated | stressed that | emphasized that | emphasised that | stressed the need | emphasized the need`,
  'lead.support': `supported | expressed support | voiced support | supports | endorses | endorse | reiterated support | support for | backed |
    expressed its support | expressed their support | expressed his support | reaffirmed support | reaffirmed its support | lent support | voiced its support | reiterated its support`,
  'lead.appraise': `appreciated | commended | praised | welcomed | welcome | expressed satisfaction | satisfied with | was pleased with | were pleased with | pleased that | was pleased | were pleased | noted with satisfaction | expressed appreciation | appreciates | lauded | appreciate |
    noted | note | took note of | expressed pleasure | delighted | noted the progress | welcomed the | marveled | hailed | congratulated | admired | pleased to note | noted with appreciation | commend |
    expressed their satisfaction | expressed his satisfaction | expressed her satisfaction | expressed deep satisfaction | expressed its appreciation | expressed their appreciation | expressed his appreciation | expressed her appreciation | noted the positive | noted the significant | noted with pleasure | acknowledged the progress | applauded | praised the | were satisfied | was satisfied | expressed pleasure at | spoke highly`,
  'lead.thank': `thanked | thank | thanks | expressed gratitude | expressed thanks | grateful | thankful | conveyed appreciation | expressed his gratitude | expressed her gratitude | gratitude |
    extended appreciation | extended thanks | expressed sincere thanks | expressed deep gratitude | expressed their gratitude | expressed profound gratitude | conveyed gratitude | conveyed his gratitude | conveyed her gratitude | acknowledged with thanks`,
  'lead.greet': `congratulated | welcomed the visit | greeted | conveyed regards | conveyed condolences | expressed condolences | conveyed his regards | extended congratulations | paid a courtesy call | expressed honor | expressed honour | was honored | conveyed his | conveyed her`,
  'lead.discuss': `discussed | exchanged views | exchanged views on | discussed ways to | deliberated | discuss | discussions on | touched upon | explored | held discussions | reviewed | also discussed | talked about | exchange views |
    had discussions on | had a discussion | engaged in discussions | had an exchange of views | held talks | held talks on | reviewed the status | deliberated on | touched on | exchanged perspectives`,
  'lead.inform': `informed | said | disclosed | revealed | stated | announced | reported | added | briefed | noted also | explained | told | notified | mentioned |
    informed that | shared that | apprised | reported that`,
  'lead.task': `tasked | instructed | directed | assigned | entrusted | mandated |
    directed officials to | instructed officials to | tasked relevant agencies | tasked their | urged officials | called on officials`,
  'lead.must': `must | should be | needs to be`,
  'lead.sign': `signed | witnessed the signing | witnessed | signing ceremony | were signed | was signed | co-signed | exchanged notes | inked |
    witnessed the exchange of | witnessed the signing of | initialled | initialed`,
  'lead.issue': `issued a joint statement | issued |
    issued the following joint statement | adopted a joint statement | released a joint statement`,
  'mark.comp': `that | to | on | in | for | the | their | an establishment of | an increase of | a | his | its | upon | of | of the | the need to | the need for | by | an | with | for the | with the`,
  'mark.both': `both sides | both parties | the two sides | two sides | both countries | the two countries | two countries | both leaders | two leaders | the two parties | two parties | both ministers | the two ministers | the meeting | the leaders | the ministers | the two leaders | both prime ministers |
    the two prime ministers | we | both delegations | both agencies | both the prime minister | the two governments | both governments | they |
    the two heads | the two delegations | the two agencies | the two navies | the two police forces | the delegations | the co-chairs | both co-chairs | both heads of delegation | both navies | both police forces | the two foreign ministers | both foreign ministers | the two defence ministers | the two neighbours | the two nations | both nations`,
  'mark.and': `and | or | and also | and to | and in`,
  'mark.also': `as well as | as well as to | while | furthermore | in addition | moreover | at the same time | in this regard | including by | also | in this connection | meanwhile | additionally | to this end | besides | likewise | in the interim`,
  'mark.list': `such as | including | namely | especially | particularly | in particular | e.g. | which includes | includes | i.e. | among others | for example`,
  'mark.purpose': `in order to | so as to | with a view to | with the aim of | in a bid to | with an aim to | aimed at | for the purpose of | in an effort to | so that | to ensure | thereby | contributing to | leading to | in order`,
  'mark.means': `through | under | based on | by means of | within | within the framework of | under the framework of | in accordance with | in line with | via | pursuant to | by exploring | in compliance with`,
  'mark.relative': `which | who | where | when | if | as | since | because | given | following | during | after | prior to | amid | whose | on occasion of | whom | on the occasion of | upon`,
  'mark.but': `but | however | although | despite | though`,
  'mark.past': `has been | have been | had been | has | have | had | was | were | over the past | recent years | long | progress | achievements | achieved | increased | has made | since | already | last year | recently | on the rise | to date | so far | past | dynamism | completion | completed`,
  'mark.intro': `as follows | the following | following areas | following points`,
  'mark.future': `in the future | next year | upcoming | next | future | soon | later this year | within | forthcoming | this year | by the end of | in due course | as soon as possible | at the earliest | earliest | by 20`,
  'mark.importance': `the importance of | importance | important | vital | crucial | essential | significance | key role | potential | potentiality | priority | principle | principles | the role of | the need for | essential role | the significance of | centrality | opportunity`,
  'mark.courtesy': `courtesy call | warm welcome | hospitality | official visit | delegation | friendship | on occasion of | spokesperson | gist of the meeting | good friends | warmly | congratulations | condolences | best wishes | regards | accompanied | attended | appointment | anniversary | hrs |
    kingdom of | hotel | presided | chaired | co-chaired | visited | met with`,
  'mark.thirdparty': `rule of law | international law | peaceful | self-restraint | freedom of navigation | unclos | sovereignty | ceasefire | disputes | territorial integrity | use of force`,
  'act.strengthen': verbForms(
    `enhance | strengthen | promote | boost | expand | deepen | elevate | increase | improve | accelerate | expedite | intensify | reinforce | foster | further | advance | broaden | upgrade | develop | step up | bolster | raise | encourage | drive | reduce | streamline | facilitate | connect | optimize | build | stimulate | open`,
  ),
  'act.continue': verbForms(
    `continue | maintain | keep | sustain | preserve | conserve | remain | uphold | protect | safeguard | ensure | secure | promote peace`,
  ),
  'act.cooperate': `${verbForms(`cooperate | collaborate | work together | work closely | share | exchange | coordinate | support | assist | provide | join | consult | help | communicate | engage | participate | contribute | work | offer | allow | grant | partner | extend`)} | join hands | join forces | joining forces | cooperation | collaboration | information sharing | coordination | consultation | exchange of`,
  'act.implement': `${verbForms(`implement | conclude | finalise | finalize | negotiate | sign | consider | explore | review | resolve | address | discuss | study | conduct | carry out | ratify | complete | follow up | utilise | utilize | refer | resume | adhere | comply | apply | refrain | abide | honor | use | monitor | respect | undertake | seek | solve | handle | ensure implementation | draft | submit | strive | look into | fulfil | work out | look for | tackle | manage | revise | identify | remove | make | take | deploy | give | put | deliver | prepare`)} | implementation | conclusion | seek to | not to | refrain from | negotiation | not`,
  'act.set-up': `${verbForms(`establish | set up | hold | convene | organise | organize | host | create | meet | form | launch | appoint | construct | designate | co-host | cochair | co-chair | inaugurate | introduce | initiate`)} | establishment | creation | be held | construction of`,
  'act.fight': `${verbForms(`combat | prevent | suppress | counter | fight | tackle | curb | investigate | arrest | extradite | repatriate | crack down | eradicate | patrol | control | deter | eliminate | clear | demine`)} | joint patrol | prevention | suppression | combatting | demining | joint operations`,
  'act.train': `${verbForms(`train | educate`)} | training | capacity building | joint exercise | scholarship | scholarships | joint exercises`,
  'act.visit': `${verbForms(`visit | attend | welcome`)} | pay an official visit | port visit | visiting | exchange of visits`,
}
