// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The lists of models of last time are there at once.
#include "ui/modellists.h"

#include "support/fakeworld.h"

#include <QtTest>

namespace parley {

class TestModelLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasToldIsKnownAfterARestart()
    {
        FakeWorld world;
        ModelInfo full;
        full.id = QStringLiteral("vendor/模型:free");
        full.title = QStringLiteral("A model");
        full.context = 200'000;
        full.vision = true;
        full.tools = false;
        full.inputPerMillion = Money::fromNano(1'250'000'000);
        full.outputPerMillion = Money();
        ModelInfo bare;
        bare.id = QStringLiteral("bare");
        ModelLists(world.services).put(QStringLiteral("fake"), {full, bare});
        world.provider.offer(
            Result<QList<ModelInfo>>(Unexpected(ErrorKind::Transport, QStringLiteral("offline"))));
        ModelLists later(world.services);
        later.refresh();
        QCOMPARE(later.list(QStringLiteral("fake")).models, (QList<ModelInfo>{full, bare}));
    }

    void linesOfEarlierVersionsAndOddOnesAreRead()
    {
        FakeWorld world;
        const auto read = [&world](const QString &line) {
            world.settings.set(Setting<QVariantMap>{"models/known", {}},
                               {{QStringLiteral("fake"), QStringList{line}}});
            world.provider.offer(Result<QList<ModelInfo>>(
                Unexpected(ErrorKind::Transport, QStringLiteral("offline"))));
            ModelLists lists(world.services);
            lists.refresh();
            return lists.list(QStringLiteral("fake")).models.value(0);
        };
        const ModelInfo old = read(QStringLiteral("id\tTitle\t1000"));
        QCOMPARE(old.title, QStringLiteral("Title"));
        QCOMPARE(old.context, std::optional<qint64>(1000));
        QCOMPARE(old.vision, std::optional<bool>());
        QCOMPARE(old.inputPerMillion, std::optional<Money>());
        const ModelInfo odd = read(QStringLiteral("id\tTitle\t-5\t1x0z\t-7\tnone\tmore"));
        QCOMPARE(odd.context, std::optional<qint64>());
        QCOMPARE(odd.vision, std::optional(true));
        QCOMPARE(odd.tools, std::optional<bool>());
        QCOMPARE(odd.reasoning, std::optional(false));
        QCOMPARE(odd.inputPerMillion, std::optional<Money>());
        QCOMPARE(odd.outputPerMillion, std::optional<Money>());
    }

    void aTitleWithTabsSpoilsNothing()
    {
        FakeWorld world;
        ModelInfo sly;
        sly.id = QStringLiteral("sly");
        sly.title = QStringLiteral("A\t999\n111");
        ModelLists(world.services).put(QStringLiteral("fake"), {sly});
        world.provider.offer(
            Result<QList<ModelInfo>>(Unexpected(ErrorKind::Transport, QStringLiteral("offline"))));
        ModelLists later(world.services);
        later.refresh();
        const ModelInfo read = later.list(QStringLiteral("fake")).models.value(0);
        QCOMPARE(read.title, QStringLiteral("A 999 111"));
        QCOMPARE(read.context, std::optional<qint64>());
    }
};

} // namespace parley

QTEST_GUILESS_MAIN(parley::TestModelLists)
#include "tst_modellists.moc"
