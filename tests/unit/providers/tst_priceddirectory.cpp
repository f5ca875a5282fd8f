// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "providers/priceddirectory.h"
#include "support/fakeclock.h"
#include "support/scriptedprovider.h"

#include <QTest>

using namespace parley;

class TestPricedDirectory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_profile.name = QStringLiteral("claude");
        m_profile.baseUrl = QUrl(QStringLiteral("https://api.anthropic.com"));
        m_within.add(m_profile.name, m_vendor);
    }

    void listsSayWhatTheModelsCost()
    {
        ModelInfo model;
        model.id = QStringLiteral("claude-opus-5-5");
        m_vendor.offer(QList<ModelInfo>{model});
        auto models = provider().models(Secret());
        QTRY_VERIFY(models.isFinished());
        QCOMPARE(models.result()->first().outputPerMillion,
                 std::optional(Money::fromNano(20000000000)));
    }

    void errorsAndQuestionsGoThroughUnchanged()
    {
        m_vendor.offer(Unexpected(errorOf(ErrorKind::Auth, 401)));
        auto models = provider().models(Secret());
        QTRY_VERIFY(models.isFinished());
        QVERIFY(!models.result());
        QCOMPARE(models.result().error().kind, ErrorKind::Auth);

        m_vendor.enqueue(answering({QStringLiteral("yes")}));
        ChatRequest request;
        request.model = QStringLiteral("claude-opus-5-5");
        const auto stream = provider().open(request, Secret());
        QVERIFY(stream);
        QCOMPARE(m_vendor.asked().size(), 1);
        QCOMPARE(m_vendor.asked().first().request.model, request.model);
    }

    void aProfileHasOneProviderAndAnUnknownOneNone()
    {
        QCOMPARE(&provider(), &provider());
        ProviderProfile nobody;
        nobody.name = QStringLiteral("nobody");
        QVERIFY(!m_priced.provider(nobody));
    }

private:
    Provider &provider() { return m_priced.provider(m_profile)->get(); }

    FakeClock m_clock;
    ScriptedProvider m_vendor{m_clock};
    ScriptedDirectory m_within;
    PriceShelf m_shelf;
    CatalogPricing m_pricing{m_shelf};
    PricedDirectory m_priced{m_within, m_pricing};
    ProviderProfile m_profile;
};

QTEST_GUILESS_MAIN(TestPricedDirectory)
#include "tst_priceddirectory.moc"
