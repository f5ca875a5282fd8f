// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/questionwords.h"

#include <QSet>
#include <algorithm>

namespace parley {

namespace {

QStringList wordsOf(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

QSet<QString> setOf(const char *words)
{
    const QStringList list = wordsOf(QString::fromUtf8(words));
    return {list.cbegin(), list.cend()};
}

template <class T, class Length>
QList<T> longestFirst(QList<T> list, Length length)
{
    std::stable_sort(list.begin(), list.end(),
                     [&](const T &a, const T &b) { return length(a) > length(b); });
    return list;
}

// "said|said|said": one a line.
QList<QStringList> phrases(const char *table)
{
    QList<QStringList> all;
    for (const QString &phrase : QString::fromUtf8(table).split(u'|')) {
        all.append(wordsOf(phrase));
    }
    return longestFirst(all, [](const QStringList &words) { return words.size(); });
}

// "meant=said,said|meant=said".
QList<Rewording> rewordings(const char *table)
{
    QList<Rewording> all;
    for (const QString &group : QString::fromUtf8(table).split(u'|')) {
        const QStringList sides = group.split(u'=');
        for (const QString &said : sides.value(1).split(u',')) {
            all.append({wordsOf(said), wordsOf(sides.first())});
        }
    }
    return longestFirst(all, [](const Rewording &one) { return one.said.size(); });
}

// What stands for others stands for itself in any case: "United States", "2FA".
QList<Rewording> withThemselves(const char *table)
{
    QList<Rewording> all = rewordings(table);
    QSet<QString> meant;
    for (const Rewording &one : QList<Rewording>(all)) {
        if (const QString words = one.meant.join(u' '); !meant.contains(words)) {
            meant.insert(words);
            all.append({one.meant, one.meant});
        }
    }
    return longestFirst(all, [](const Rewording &one) { return one.said.size(); });
}

// "How do you make bread" asks how one does; "how do you feel" asks the one who answers.
QList<Rewording> withDeeds(const char *table)
{
    QList<Rewording> all = rewordings(table);
    for (const QString &deed : wordsOf(QStringLiteral(
             "make cook bake boil fry grill roast grow install create convert calculate compute "
             "reverse sort fix repair remove delete turn enable disable change reset write build "
             "clean wash spell pronounce measure open close save tie cut add merge split undo "
             "connect print install uninstall update upgrade download upload compile run declare "
             "define prove solve simplify factor draw paint sew knit apply register"))) {
        for (const char *way :
             {"how do you", "how can you", "how would you", "how does one", "how can one",
              "how do we", "how can we", "how could i", "how would i", "how might i"}) {
            all.append({wordsOf(QLatin1String(way)) + QStringList{deed},
                        {QStringLiteral("how"), QStringLiteral("do"), QStringLiteral("i"), deed}});
        }
    }
    return longestFirst(all, [](const Rewording &one) { return one.said.size(); });
}

} // namespace

const QList<QStringList> &politeBeginnings()
{
    static const auto all = phrases("please|pls|kindly|bitte|s'il vous plaît|s'il te plaît");
    return all;
}

const QList<Rewording> &waysOfAsking()
{
    static const auto all = withDeeds(
        // How to.
        "how do i=how can i,how to,"
        "how is it possible to,"
        "what is the way to,in what way can i,what steps do i take to,can you tell me how to,"
        "could you tell me how to,can you tell me how i can,could you tell me how i can,"
        "can you tell me how i,tell me how to,tell me how i can,show me how to,"
        "can you show me how to,could you show me how to,explain how to,"
        "can you explain how to,could you explain how to,please explain how to,"
        "i want to know how to,i would like to know how to,i need to know how to,"
        "i am wondering how to,i was wondering how to,do you know how to|"
        // What is.
        "what is=can you tell me what is,could you tell me what is,tell me what is|"
        "what is the=tell me the,give me the,can you tell me the,could you tell me the,"
        "can you give me the,could you give me the,i want to know the,i would like to know the,"
        "i need to know the,may i know the,please tell me the,"
        "can you tell me what is the,could you tell me what is the,do you know what is the,"
        "tell me what is the|"
        "what is the difference between=difference between,differences between,"
        "what are the differences between,what differences are there between,"
        "what is the distinction between,explain the difference between,"
        "explain the differences between,can you explain the difference between,"
        "could you explain the difference between,tell me the difference between|"
        "what is the definition of=define,definition of,can you define,could you define|"
        // Who, when, where, why.
        "who is=can you tell me who is,could you tell me who is,tell me who is,do you know who is|"
        "who was=can you tell me who was,could you tell me who was,tell me who was|"
        "who wrote=who is the author of,who was the author of,who authored,who was it that wrote,"
        "can you tell me who wrote,do you know who wrote,tell me who wrote|"
        "who invented=who is the inventor of,who was the inventor of,"
        "can you tell me who invented,tell me who invented|"
        "who painted=who is the painter of,who was the painter of,can you tell me who painted|"
        "who discovered=who was the discoverer of,who is the discoverer of,"
        "can you tell me who discovered|"
        "who founded=who is the founder of,who was the founder of|"
        "what causes=what is the cause of,what are the causes of|"
        "how many=what is the number of,can you tell me how many,tell me how many,"
        "do you know how many,could you tell me how many|"
        "what is the height of=how tall is,how high is|"
        "what is the age of=how old is|"
        "what is the depth of=how deep is|"
        "what is the population of=how many people live in|"
        "explain=can you explain,could you explain,please explain,explain to me,"
        "can you explain to me,could you explain to me|"
        "write=can you write,could you write,please write,write me,can you write me,"
        "could you write me|"
        "recommend=can you recommend,could you recommend,please recommend,can you suggest,"
        "could you suggest,suggest|"
        "list=can you list,could you list,please list,give me a list of,make a list of,"
        "can you give me a list of,could you give me a list of|"
        "summarize=can you summarize,could you summarize,please summarize,give me a summary of,"
        "can you give me a summary of|"
        // Others' languages.
        "was ist=kannst du mir sagen was,können sie mir sagen was,sag mir was|"
        "wie kann ich=wie kann man,wie mache ich|"
        "qu'est-ce que=c'est quoi|"
        "cuál es=me puedes decir cuál es,puedes decirme cuál es,dime cuál es");
    return all;
}

const QList<Rewording> &spellings()
{
    static const auto all = rewordings(
        // Contractions.
        "what is=what's,whats|who is=who's|where is=where's,wheres|when is=when's|"
        "how is=how's,hows|why is=why's|that is=that's|it is=it's|there is=there's|"
        "i am=i'm|i have=i've|i will=i'll|you are=you're|we are=we're|they are=they're|"
        "do not=don't,dont|does not=doesn't,doesnt|did not=didn't,didnt|"
        "can not=can't,cannot|is not=isn't,isnt|are not=aren't,arent|was not=wasn't,wasnt|"
        "were not=weren't|will not=won't|would not=wouldn't,wouldnt|"
        "should not=shouldn't,shouldnt|could not=couldn't,couldnt|has not=hasn't|"
        "have not=haven't|what are=what're|how do=how'd|"
        // Spellings.
        "color=colour|colors=colours|favorite=favourite|flavor=flavour|behavior=behaviour|"
        "neighbor=neighbour|neighbors=neighbours|labor=labour|honor=honour|humor=humour|"
        "organize=organise|organization=organisation|recognize=recognise|realize=realise|"
        "analyze=analyse|optimize=optimise|minimize=minimise|maximize=maximise|"
        "summarize=summarise|memorize=memorise|customize=customise|initialize=initialise|"
        "visualize=visualise|apologize=apologise|authorize=authorise|center=centre|"
        "theater=theatre|meter=metre|liter=litre|kilometer=kilometre|kilometers=kilometres|"
        "fiber=fibre|defense=defence|license=licence|traveling=travelling|"
        "canceled=cancelled|canceling=cancelling|modeling=modelling|gray=grey|"
        "catalog=catalogue|dialog=dialogue|aluminum=aluminium|mom=mum|pajamas=pyjamas|"
        "tire=tyre|jewelry=jewellery|fulfill=fulfil|skillful=skilful|"
        // Misspellings that are no words.
        "receive=recieve|separate=seperate|definitely=definately|which=wich|because=becuase|"
        "environment=enviroment|government=goverment|address=adress|beginning=begining|"
        "believe=beleive|calendar=calender|foreign=foriegn|friend=freind|"
        "grammar=grammer|necessary=neccessary,necesary|occasion=occassion|parallel=paralell|"
        "recommend=recomend,reccomend|successful=succesful|surprise=suprise|"
        "tomorrow=tommorow,tommorrow|weird=wierd|writing=writting|the=teh|"
        "language=langauge,languge|capital=captial|population=populaton|"
        "difference=diffrence,differnce|between=bewteen,betwen|restaurant=restaraunt,resturant|"
        "password=pasword,passwrod|computer=computor|temperature=temprature|"
        "accommodate=accomodate|accommodation=accomodation|achieve=acheive|"
        "really=realy|with=wtih|what=waht,wat|how=hwo|people=poeple|"
        "vegetable=vegatable|february=febuary|wednesday=wensday");
    return all;
}

const QList<Rewording> &abbreviations()
{
    static const auto all = withThemselves(
        "2fa=two factor authentication,two-factor authentication,2-factor authentication|"
        "united states=usa,u.s.,u.s.a.,united states of america|"
        "united kingdom=uk,u.k.|new york city=nyc|european union=eu,e.u.|"
        "javascript=js|kubernetes=k8s|database=db|databases=dbs|repository=repo|"
        "repositories=repos|configuration=config|information=info|documentation=docs|"
        "artificial intelligence=ai|large language model=llm|large language models=llms|"
        "chief executive officer=ceo|versus=vs,vs.|television=tv|wifi=wi-fi|email=e-mail|"
        "emails=e-mails|postgresql=postgres|ww2=wwii,world war 2,world war ii,second world war|"
        "ww1=wwi,world war 1,world war i,first world war");
    return all;
}

const QList<Rewording> &numbers()
{
    static const auto all = rewordings(
        "1=one|2=two|3=three|4=four|5=five|6=six|7=seven|8=eight|9=nine|10=ten|12=twelve");
    return all;
}

const QList<Rewording> &synonyms()
{
    static const auto all =
        rewordings("buy=purchase|buying=purchasing|bicycle=bike|bicycles=bikes|fridge=refrigerator|"
                   "photo=photograph|photos=photographs|"
                   "physician=doctor|kids=children|kid=child|mother=mom|father=dad|"
                   "frequently=often|approximately=roughly,approx|"
                   "car=automobile|cars=automobiles|sofa=couch|"
                   "turn on=enable,switch on|turn off=disable,switch off|"
                   "remove=delete,erase,get rid of|fix=repair|begin=start|"
                   "beginner=novice|beginners=novices|"
                   "mobile phone=cell phone,cellphone|"
                   "largest=biggest");
    return all;
}

bool beginsSentences(const QString &lowerWord)
{
    static const QSet<QString> all = setOf(
        "a an the what what's whats who who's where where's when when's why how how's which whose "
        "is are was were am do does did can could will would may should shall has have had in on "
        "at "
        "for from to of by with i i'm i've my your please tell give show explain write list name "
        "describe define summarize summarise translate compare recommend suggest find help make "
        "create convert calculate difference hi hello hey thanks there if it's that "
        "was ist wer wie wo wann warum welche welcher welches kann können kannst der die das ein "
        "eine "
        "quel quelle quels quelles qui que quoi comment pourquoi où quand combien est le la les "
        "un une qu'est-ce c'est "
        "qué quién cómo dónde cuándo cuál cuáles cuánto cuántos por el los las una dime "
        "che cosa chi come dove quando perché qual quale quanti il lo "
        "hur vad vem var när varför wat hoe waarom wanneer waar "
        "что кто как где когда почему сколько какой какая какое какие");
    return all.contains(lowerWord);
}

bool isPlainName(const QString &lowerWord)
{
    static const QSet<QString> all = setOf(
        "france germany spain italy portugal england scotland ireland norway sweden denmark "
        "finland iceland poland austria switzerland belgium netherlands greece russia ukraine "
        "hungary romania bulgaria serbia croatia japan korea india pakistan thailand vietnam "
        "indonesia malaysia singapore australia canada mexico brazil argentina peru "
        "colombia venezuela egypt nigeria kenya morocco africa asia europe america antarctica "
        "paris london berlin madrid tokyo beijing moscow sydney toronto chicago boston "
        "amsterdam vienna dublin lisbon barcelona "
        "english german spanish italian portuguese japanese chinese korean russian arabic hindi "
        "python javascript typescript kotlin linux ubuntu github google facebook instagram "
        "whatsapp youtube wikipedia microsoft iphone android postgresql kubernetes wifi "
        "einstein shakespeare mozart beethoven i "
        "monday tuesday wednesday thursday friday saturday sunday january february april june "
        "july september october november december christmas easter");
    return all.contains(lowerWord);
}

bool isOfTheMoment(const QString &lowerWord)
{
    static const QSet<QString> all = setOf(
        "now today tonight time yesterday tomorrow currently current latest newest recent recently "
        "upcoming nowadays weather news random randomly surprise another again next last ago "
        "price prices stock score trending "
        "heute jetzt gestern morgen aktuell aktuelle aujourd'hui maintenant demain hier actuel "
        "hoy ahora mañana ayer actual oggi adesso domani ieri сегодня сейчас завтра вчера "
        "今天 现在 明天 昨天 最新 今日 明日 昨日");
    return all.contains(lowerWord);
}

bool isTechnical(const QString &lowerWord)
{
    static const QSet<QString> all = setOf(
        "git docker npm pip sql python java javascript js typescript bash shell linux unix ubuntu "
        "windows excel regex html css php ruby rust golang kotlin swift scala perl matlab r c "
        "c++ c# command commands function functions method methods class classes array arrays "
        "string strings variable variables loop loops list lists tuple dict dictionary pointer "
        "pointers compiler kubernetes k8s api endpoint query queries table tables column columns "
        "row rows index database db file files folder directory repository repo branch commit "
        "merge rebase server container image node react vue angular django flask pandas numpy "
        "vim emacs code script scripts program library package module formula equation integral "
        "derivative matrix");
    return all.contains(lowerWord);
}

} // namespace parley
