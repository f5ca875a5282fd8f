// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "app/cli/modelscommand.h"

#include "app/cli/console.h"
#include "base/currency.h"
#include "engine/defaults.h"

namespace parley {

namespace {

QJsonValue orNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue orNull(const std::optional<bool> &flag)
{
    return flag ? QJsonValue(*flag) : QJsonValue();
}

QJsonValue orNull(const std::optional<Money> &price)
{
    return price ? QJsonValue(static_cast<qint64>(price->nano())) : QJsonValue();
}

QJsonObject jsonLine(const QString &name, const ModelInfo &model)
{
    return {{QStringLiteral("model"), name},
            {QStringLiteral("title"), model.title},
            {QStringLiteral("context"), orNull(model.context)},
            {QStringLiteral("max_output"), orNull(model.maxOutput)},
            {QStringLiteral("vision"), orNull(model.vision)},
            {QStringLiteral("tools"), orNull(model.tools)},
            {QStringLiteral("reasoning"), orNull(model.reasoning)},
            {QStringLiteral("loaded"), orNull(model.loaded)},
            {QStringLiteral("input_nano_usd_per_million"), orNull(model.inputPerMillion)},
            {QStringLiteral("output_nano_usd_per_million"), orNull(model.outputPerMillion)}};
}

QString textLine(const QString &name, const ModelInfo &model)
{
    QString line = name;
    if (model.context) {
        line += QStringLiteral("  context %1").arg(*model.context);
    }
    if (model.loaded) {
        line += *model.loaded ? QStringLiteral("  loaded") : QStringLiteral("  not loaded");
    }
    if (model.inputPerMillion && model.outputPerMillion) {
        line += QStringLiteral("  %1 in, %2 out per million tokens")
                    .arg(plainAmountText(*model.inputPerMillion, 6),
                         plainAmountText(*model.outputPerMillion, 6));
    }
    return line;
}

} // namespace

void ModelsCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("json"), QStringLiteral("Prints JSON lines.")});
}

Result<void> ModelsCommand::take(const QCommandLineParser &parser)
{
    m_json = parser.isSet(QStringLiteral("json"));
    if (!parser.positionalArguments().isEmpty()) {
        return Unexpected(ErrorKind::Configuration, QStringLiteral("models takes no arguments"));
    }
    return {};
}

void ModelsCommand::run(Composition &composition)
{
    if (const auto problem = composition.profilesProblem()) {
        fail(*problem);
        return;
    }
    for (const ProviderProfile &profile : allProfiles(services())) {
        m_questions.push_back(std::make_unique<ModelsQuestion>(services(), profile, askForModels));
    }
    m_open = m_questions.size();
    if (m_questions.empty()) {
        Q_EMIT done(exitSuccess);
    }
    for (const auto &question : m_questions) {
        question->start([this, &question](const Result<QList<ModelInfo>> &models) {
            print(question->profile(), models);
        });
    }
}

void ModelsCommand::print(const ProviderProfile &profile, const Result<QList<ModelInfo>> &models)
{
    if (!models) {
        Error error = models.error();
        error.detail = profile.name + QStringLiteral(": ") + error.detail;
        console::writeError(error);
        m_exitCode = exitFailure;
    } else {
        for (const ModelInfo &model : *models) {
            const QString name = ModelRef{profile.name, model.id}.toString();
            if (m_json) {
                console::writeJson(jsonLine(name, model));
            } else {
                console::writeLine(textLine(name, model));
            }
        }
    }
    if (--m_open == 0) {
        Q_EMIT done(m_exitCode);
    }
}

} // namespace parley
