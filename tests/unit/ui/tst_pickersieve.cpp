// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Which models the picker shows and in which groups.
#include "ui/panes/pickersieve.h"

#include <QtTest>

using namespace std::chrono_literals;

namespace parley {

using Kind = PickerGroup::Kind;

class TestPickerSieve : public QObject
{
    Q_OBJECT

    // "profile/model:vtr": abilities told; "!v": told that it can't; without a colon: nothing told.
    static PickerEntry entry(const QString &text, qsizetype profile = 0)
    {
        const QString name = text.section(u':', 0, 0);
        const QString able = text.section(u':', 1);
        ModelInfo info;
        info.id = name.section(u'/', 1);
        info.title = info.id.toUpper();
        const auto told = [&able](QChar letter) -> std::optional<bool> {
            const qsizetype at = able.indexOf(letter);
            return at < 0 ? std::nullopt : std::optional(at == 0 || able.at(at - 1) != u'!');
        };
        info.vision = told(u'v');
        info.tools = told(u't');
        info.reasoning = told(u'r');
        ProviderProfile owner;
        owner.name = name.section(u'/', 0, 0);
        owner.title = QStringLiteral("The ") + owner.name;
        owner.quirks.local = owner.name == QLatin1String("home");
        PickerEntry made = pickerEntry(info, owner);
        made.profile = profile;
        return made;
    }
    static QList<PickerEntry> some()
    {
        return {entry(QStringLiteral("one/alpha:vtr")), entry(QStringLiteral("one/beta:!vt")),
                entry(QStringLiteral("two/gamma:v"), 1), entry(QStringLiteral("home/delta"), 2),
                entry(QStringLiteral("home/epsilon:t"), 2)};
    }
    static QString shown(const PickerFinds &finds)
    {
        static const QMap<Kind, QString> letters{{Kind::Favourites, QStringLiteral("F")},
                                                 {Kind::Recent, QStringLiteral("R")},
                                                 {Kind::Provider, QStringLiteral("P")},
                                                 {Kind::Sorted, QStringLiteral("S")},
                                                 {Kind::Rest, QStringLiteral("-")}};
        QStringList groups;
        for (const PickerGroup &group : finds.groups) {
            QString text = letters.value(group.kind);
            for (const qsizetype at : group.entries) {
                text += QString::number(at);
            }
            groups.append(text);
        }
        return groups.join(u' ');
    }
    static PickerSieve wanting(std::initializer_list<ModelTrait> traits)
    {
        PickerSieve sieve;
        for (const ModelTrait trait : traits) {
            sieve.wanted[static_cast<std::size_t>(trait)] = true;
        }
        return sieve;
    }
    static qsizetype of(const PerTrait<qsizetype> &counts, ModelTrait trait)
    {
        return counts[static_cast<std::size_t>(trait)];
    }

private Q_SLOTS:
    void everyProviderHasAGroup()
    {
        const PickerFinds finds = sift(some(), {});
        QCOMPARE(shown(finds), QStringLiteral("P01 P2 P34"));
        QCOMPARE(finds.all, 5);
        QCOMPARE(finds.named, 5);
        QCOMPARE(shown(sift({}, {})), QString());
    }

    void allWordsMustBeFoundAnywhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("groups");
        QTest::newRow("a part of a name") << QStringLiteral("amm") << QStringLiteral("P2");
        QTest::newRow("whatever the case") << QStringLiteral("GaMM") << QStringLiteral("P2");
        QTest::newRow("the provider") << QStringLiteral("the home") << QStringLiteral("P34");
        QTest::newRow("both") << QStringLiteral("eps home") << QStringLiteral("P4");
        QTest::newRow("not over two fields") << QStringLiteral("gammathe") << QString();
        QTest::newRow("too many words") << QStringLiteral("eps two") << QString();
        QTest::newRow("blanks") << QStringLiteral("   ") << QStringLiteral("P01 P2 P34");
        QTest::newRow("other letters") << QStringLiteral("模型") << QString();
    }
    void allWordsMustBeFoundAnywhere()
    {
        QFETCH(QString, text);
        PickerSieve sieve;
        sieve.text = text;
        QTEST(shown(sift(some(), sieve)), "groups");
    }

    void wishesAddUp()
    {
        QCOMPARE(shown(sift(some(), wanting({ModelTrait::Tools}))), QStringLiteral("P01 P4"));
        QCOMPARE(shown(sift(some(), wanting({ModelTrait::Tools, ModelTrait::Vision}))),
                 QStringLiteral("P0"));
        QCOMPARE(shown(sift(some(), wanting({ModelTrait::Local}))), QStringLiteral("P34"));
        QCOMPARE(shown(sift(some(), wanting({ModelTrait::Fits}))), QString());
    }

    void whatNobodyToldIsNotGuessed()
    {
        const PickerFinds vision = sift(some(), wanting({ModelTrait::Vision}));
        QCOMPARE(shown(vision), QStringLiteral("P0 P2"));
        QCOMPARE(of(vision.untold, ModelTrait::Vision), 2); // beta said that it can't
        const PickerFinds both = sift(some(), wanting({ModelTrait::Vision, ModelTrait::Local}));
        QCOMPARE(of(both.untold, ModelTrait::Vision), 2);
        QCOMPARE(of(both.untold, ModelTrait::Local), 0); // gamma is known to be elsewhere
    }

    void countsSayWhatOneMoreWishWouldLeave()
    {
        const PickerFinds all = sift(some(), {});
        QCOMPARE(of(all.able, ModelTrait::Tools), 3);
        QCOMPARE(of(all.able, ModelTrait::Local), 2);
        const PickerFinds tools = sift(some(), wanting({ModelTrait::Tools}));
        QCOMPARE(of(tools.able, ModelTrait::Tools), 3);
        QCOMPARE(of(tools.able, ModelTrait::Local), 1);
        QCOMPARE(of(tools.able, ModelTrait::Vision), 1);
        QCOMPARE(tools.named, 5);
    }

    void favouritesAndRecentOnesComeFirstAndOnce()
    {
        QList<PickerEntry> entries = some();
        entries[3].favourite = 0;
        entries[0].favourite = 1;
        entries[4].recent = 0;
        entries[0].recent = 1; // a favourite already
        entries[2].recent = 2;
        QCOMPARE(shown(sift(entries, {})), QStringLiteral("F30 R42 P1"));
        PickerSieve sieve;
        sieve.text = QStringLiteral("home");
        QCOMPARE(shown(sift(entries, sieve)), QStringLiteral("F3 R4"));
    }

    void onlyAFewAreRecent()
    {
        QList<PickerEntry> entries;
        for (qsizetype i = 0; i < 9; ++i) {
            entries.append(entry(QStringLiteral("one/m%1").arg(i)));
            entries.last().recent = 8 - i;
        }
        QCOMPARE(shown(sift(entries, {})), QStringLiteral("R8765 P01234"));
    }

    void otherOrdersPutTheUnknownLast()
    {
        QList<PickerEntry> entries = some();
        entries[0].price = Money::fromNano(30);
        entries[2].price = Money();
        entries[4].price = Money::fromNano(20);
        entries[1].favourite = 0;
        entries[3].firstToken = 2s;
        entries[4].firstToken = 400ms;
        entries[2].recent = 0;
        PickerSieve sieve;
        sieve.order = PickerOrder::Price;
        QCOMPARE(shown(sift(entries, sieve)), QStringLiteral("F1 S240 -3"));
        sieve.order = PickerOrder::FirstToken;
        QCOMPARE(shown(sift(entries, sieve)), QStringLiteral("F1 S43 -02"));
        sieve.order = PickerOrder::Recent;
        QCOMPARE(shown(sift(entries, sieve)), QStringLiteral("F1 S2 -034"));
        sieve.text = QStringLiteral("gamma");
        QCOMPARE(shown(sift(entries, sieve)), QStringLiteral("S2"));
    }
};

} // namespace parley

QTEST_GUILESS_MAIN(parley::TestPickerSieve)
#include "tst_pickersieve.moc"
