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
    the two sides will | the two countries will | two sides will | both sides commit | committed | both sides should | adopted | approved | endorsed | agreed to jointly | undertook | undertake | undertook to | are committed`,
  'lead.view': `was of the view | was of the view that | is of the view | shared the view | shared the view that | were of the view that | believed | believes | believe | believed that | noted that | recognised | recognized | acknowledged | acknowledge |
    expressed confidence | was confident | was confident that | expressed confidence that | recognized that | shared views | viewed | said that | stated that | remarked | remarked that | recognise | recognize`,
  'lead.commit': `committed to | commit to | commitment to | commitments to | affirmed commitment | reaffirmed commitment | reaffirmed their commitment | pledged | pledged to | pledge | commits to | expressed commitment | determined to | vowed | reiterated commitment`,
  'lead.affirm': `affirmed | reaffirmed | reiterated | reaffirm | reiterate | affirms | reconfirmed | reassured | confirmed | ensured`,
  'lead.ready': `ready to | stands ready to | stand ready to | is ready to | readiness to | willingness to | willing to | expressed readiness | expressed willingness | pleased to | would be pleased to | his readiness to | prepared to | happy to | glad to | was ready to | is willing to`,
  'lead.will': `will | shall | should | may be | need to | needs to | plans to | plan to | intends to | intend to | aim to`,
  'lead.propose': `proposed | proposes | propose | proposed that | suggested | suggests | requested | requests | asked | asked for | asked that | recommended | urged | encouraged | encourage | called for | called on | calls for | called upon | sought | seeks | wished to |
    expressed interest | expressed interest in | interested in | offered | offered to | proposed to | recommends | would like to | wishes to | appealed | requested that`,
  'lead.hope': `hoped | hopes | hoped that | expressed hope | hopes to | look forward to | looked forward to | looks forward to | expressed the hope | hope that | hoped to | expects | wish to see | looking forward to | hoped for | expressed hope that`,
  'lead.invite': `invited | extended an invitation | invites | extended invitation | extended his invitation | extended her invitation`,
  'lead.stress': `stressed | emphasised | emphasized | underlined | underscored | underscore | underline | highlighted | stress | emphasise | emphasize | highlight | underscored that`,
  'lead.support': `supported | expressed support | voiced support | supports | endorses | endorse | reiterated support | support for | backed`,
  'lead.appraise': `appreciated | commended | praised | welcomed | welcome | expressed satisfaction | satisfied with | was pleased with | were pleased with | pleased that | was pleased | were pleased | noted with satisfaction | expressed appreciation | appreciates | lauded | appreciate |
    noted | note | took note of | expressed pleasure | delighted | noted the progress | welcomed the | marveled | hailed | congratulated | admired | pleased to note | noted with appreciation | commend`,
  'lead.thank': `thanked | thank | thanks | expressed gratitude | expressed thanks | grateful | thankful | conveyed appreciation | expressed his gratitude | expressed her gratitude | gratitude`,
  'lead.greet': `congratulated | welcomed the visit | greeted | conveyed regards | conveyed condolences | expressed condolences | conveyed his regards | extended congratulations | paid a courtesy call | expressed honor | expressed honour | was honored | conveyed his | conveyed her`,
  'lead.discuss': `discussed | exchanged views | exchanged views on | discussed ways to | deliberated | discuss | discussions on | touched upon | explored | held discussions | reviewed | also discussed | talked about | exchange views`,
  'lead.inform': `informed | said | disclosed | revealed | stated | announced | reported | added | briefed | noted also | explained | told | notified | mentioned`,
  'lead.task': `tasked | instructed | directed | assigned | entrusted | mandated`,
  'lead.must': `must | should be | needs to be`,
  'lead.sign': `signed | witnessed the signing | witnessed | signing ceremony | were signed | was signed | co-signed | exchanged notes | inked`,
  'lead.issue': `issued a joint statement | issued`,
  'mark.comp': `that | to | on | in | for | the | their | an establishment of | an increase of | a | his | its | upon | of | of the | the need to | the need for | by | an | with | for the | with the`,
  'mark.both': `both sides | both parties | the two sides | two sides | both countries | the two countries | two countries | both leaders | two leaders | the two parties | two parties | both ministers | the two ministers | the meeting | the leaders | the ministers | the two leaders | both prime ministers |
    the two prime ministers | we | both delegations | both agencies | both the prime minister | the two governments | both governments | they`,
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
