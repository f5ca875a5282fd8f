// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "engine/answercost.h"
#include "support/fakeworld.h"

#include <QTest>

using namespace parley;

namespace {

Cost cost(qint64 nano, const char *row = "v/m")
{
    return {
        Money::fromNano(nano), Cost::Basis::Priced, QLatin1String(row), QDate(2026, 11, 21), {}};
}

AnswerMeta answered(const char *answeredBy = "")
{
    AnswerMeta meta;
    meta.asked = {QStringLiteral("fake"), QStringLiteral("big")};
    meta.answeredBy = QLatin1String(answeredBy);
    meta.rawUsage = "{}";
    return meta;
}

} // namespace

class TestAnswerCost : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_world.services.price = [this](const ProviderProfile &profile, const QString &model,
                                        const QByteArray &) {
            m_asked.append(profile.name + u'/' + model);
            const auto found = m_prices.constFind(model);
            return found == m_prices.constEnd() ? std::nullopt : std::optional(*found);
        };
        m_asked.clear();
        m_prices.clear();
    }

    void theModelThatAnsweredIsPricedBeforeTheOneThatWasAsked()
    {
        m_prices = {{QStringLiteral("big"), cost(1)}, {QStringLiteral("small"), cost(2)}};
        AnswerMeta meta = answered("small");
        priceAnswer(meta, m_world.services);
        QCOMPARE(meta.cost, std::optional(cost(2)));
        meta = answered("big-2026-11-21"); // a name the list doesn't have
        priceAnswer(meta, m_world.services);
        QCOMPARE(meta.cost, std::optional(cost(1)));
    }

    void whatNobodyCanPriceStaysUnknown()
    {
        AnswerMeta meta = answered();
        priceAnswer(meta, m_world.services);
        QVERIFY(!meta.cost);
        meta.asked.profile = QStringLiteral("removed");
        m_prices = {{QStringLiteral("big"), cost(1)}};
        priceAnswer(meta, m_world.services);
        QVERIFY(!meta.cost);
    }

    void requestsOfOneAnswerAddUp()
    {
        m_prices = {{QStringLiteral("big"), cost(10)}, {QStringLiteral("small"), cost(5, "v/s")}};
        AnswerMeta meta = answered();
        meta.requests = {{meta.asked, {}, {}, {}, "{}", cost(7)}, // as it was known then
                         {{QStringLiteral("fake"), QStringLiteral("small")}, {}, {}, {}, "{}", {}}};
        priceAnswer(meta, m_world.services);
        QVERIFY(meta.cost);
        QCOMPARE(qint64(meta.cost->amount.nano()), qint64(12));
        QCOMPARE(meta.cost->row, QString()); // of several rows
        QCOMPARE(m_asked, QStringList{QStringLiteral("fake/small")});

        m_prices.remove(QStringLiteral("small"));
        meta.requests.last().cost.reset();
        priceAnswer(meta, m_world.services);
        QVERIFY(!meta.cost); // rather unknown than too little
    }

private:
    FakeWorld m_world;
    QStringList m_asked;
    QHash<QString, Cost> m_prices;
};

QTEST_GUILESS_MAIN(TestAnswerCost)
#include "tst_answercost.moc"
