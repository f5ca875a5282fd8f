// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "ui/modellists.h"

#include "engine/defaults.h"
#include "engine/keyring.h"
#include "engine/sendestimator.h"

#include <QRegularExpression>
#include <algorithm>

namespace parley {

namespace {

// Profile -> lines "id<tab>title<tab>context<tab>abilities<tab>price in<tab>price out": what is not
// known is empty or "?", prices are nano-dollars per million tokens. Lines of before have three
// fields.
const Setting<QVariantMap> knownModelsSetting{"models/known", {}, SettingScope::Machine};

QString abilitiesOf(const ModelInfo &model)
{
    QString text;
    for (const std::optional<bool> &able : {model.vision, model.tools, model.reasoning}) {
        text += able ? (*able ? u'1' : u'0') : u'?';
    }
    return text;
}

std::optional<bool> abilityOf(const QString &abilities, qsizetype place)
{
    const QChar told = abilities.size() > place ? abilities.at(place) : QChar(u'?');
    return told == u'1' || told == u'0' ? std::optional(told == u'1') : std::nullopt;
}

QString priceOf(const std::optional<Money> &price)
{
    return price ? QString::number(price->nano()) : QString();
}

std::optional<qint64> numberOf(const QString &text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok && number >= 0 ? std::optional(number) : std::nullopt;
}

std::optional<Money> moneyOf(const QString &text)
{
    const auto nano = numberOf(text);
    return nano ? std::optional(Money::fromNano(*nano)) : std::nullopt;
}

QString lineOf(const ModelInfo &model)
{
    return QStringList{model.id,
                       model.title.simplified(), // a server's words may hold a tab
                       model.context ? QString::number(*model.context) : QString(),
                       abilitiesOf(model),
                       priceOf(model.inputPerMillion),
                       priceOf(model.outputPerMillion)}
        .join(u'\t');
}

ModelInfo modelOf(const QString &line)
{
    const QStringList fields = line.split(u'\t');
    ModelInfo model;
    model.id = fields.value(0);
    model.title = fields.value(1);
    model.context = numberOf(fields.value(2));
    const QString abilities = fields.value(3);
    model.vision = abilityOf(abilities, 0);
    model.tools = abilityOf(abilities, 1);
    model.reasoning = abilityOf(abilities, 2);
    model.inputPerMillion = moneyOf(fields.value(4));
    model.outputPerMillion = moneyOf(fields.value(5));
    return model;
}

} // namespace

struct ModelLists::Fetch
{
    Fetch(Services &services, const ProviderProfile &profile) : keys(services, profile) {}
    KeyRing keys;
    Awaiting<QList<ModelInfo>> answer;
};

ModelLists::ModelLists(Services &services, QObject *parent)
    : QObject(parent), m_services(services), m_shelf(services)
{}

ModelLists::~ModelLists() = default;

QList<ProviderProfile> ModelLists::profiles() const
{
    return allProfiles(m_services);
}

ModelLists::List ModelLists::list(const QString &profile) const
{
    const auto it = m_lists.find(profile);
    return it == m_lists.end() ? List() : it->second;
}

void ModelLists::refresh()
{
    restore();
    for (const ProviderProfile &profile : profiles()) {
        refresh(profile);
    }
}

void ModelLists::refresh(const ProviderProfile &profile)
{
    restore();
    List &list = m_lists[profile.name];
    if (list.loading) {
        return;
    }
    list.loading = true;
    list.error.reset();
    auto &fetch = m_fetches[profile.name];
    fetch = std::make_unique<Fetch>(m_services, profile);
    Q_EMIT changed(profile.name);
    fetch->keys.takeNext([this, profile, at = fetch.get()](const Result<Secret> &key) {
        if (key) {
            ask(profile, *at, *key);
        } else {
            finish(profile.name, Unexpected(key.error()));
        }
    });
}

void ModelLists::ask(const ProviderProfile &profile, Fetch &fetch, const Secret &key)
{
    const auto provider = m_services.directory.provider(profile);
    if (!provider) {
        finish(profile.name, Unexpected(provider.error()));
        return;
    }
    fetch.answer.wait(provider->get().models(key),
                      [this, name = profile.name](const Result<QList<ModelInfo>> &models) {
                          finish(name, models);
                      });
}

void ModelLists::finish(const QString &profile, const Result<QList<ModelInfo>> &models)
{
    List &list = m_lists[profile];
    list.loading = false;
    if (models) {
        list.models = *models;
        list.error.reset();
        m_services.memory.models.learn(profile, *models, m_services.clock.steady());
        keep();
    } else {
        list.error = models.error();
    }
    Q_EMIT changed(profile);
}

void ModelLists::put(const QString &profile, const QList<ModelInfo> &models)
{
    restore();
    finish(profile, models);
}

QString ModelLists::title(const ModelRef &model) const
{
    const auto it = m_lists.find(model.profile);
    if (it != m_lists.end()) {
        for (const ModelInfo &one : it->second.models) {
            if (one.id == model.model && !one.title.isEmpty()) {
                return one.title;
            }
        }
    }
    return model.model;
}

PriceQuote ModelLists::quote() const
{
    return readyQuote(m_services);
}

void ModelLists::restore()
{
    if (std::exchange(m_restored, true)) {
        return;
    }
    const QVariantMap known = m_services.settings.get(knownModelsSetting);
    for (auto it = known.cbegin(); it != known.cend(); ++it) {
        List &list = m_lists[it.key()];
        for (const QString &line : it.value().toStringList()) {
            list.models.append(modelOf(line));
        }
        m_services.memory.models.learn(it.key(), list.models, std::nullopt);
    }
}

void ModelLists::keep() const
{
    QVariantMap known;
    for (const auto &[profile, list] : m_lists) {
        QStringList lines;
        for (const ModelInfo &model : list.models) {
            lines.append(lineOf(model));
        }
        known.insert(profile, lines);
    }
    m_services.settings.set(knownModelsSetting, known);
}

std::optional<ModelInfo> startModel(const QList<ModelInfo> &models)
{
    static const QRegularExpression notForChat(
        QStringLiteral("embed|whisper|tts|dall-e|image|moderation|transcribe|realtime|audio|"
                       "rerank|davinci|babbage|sora"));
    const auto chat = std::find_if(models.begin(), models.end(), [](const ModelInfo &model) {
        return !notForChat.match(model.id).hasMatch();
    });
    if (chat != models.end()) {
        return *chat;
    }
    return models.isEmpty() ? std::nullopt : std::optional(models.first());
}

} // namespace parley
