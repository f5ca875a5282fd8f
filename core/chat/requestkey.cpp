// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "chat/requestkey.h"

#include "base/json.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <algorithm>
#include <array>

namespace parley {

namespace {

// Others where the form below changes.
constexpr char version[] = "parley answer 1";
constexpr char scopeVersion[] = "parley scope 1";

template <class... Visitors>
struct Overloaded : Visitors...
{
    using Visitors::operator()...;
};
template <class... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

Unexpected no(const char *why)
{
    return Unexpected(ErrorKind::Configuration, QLatin1String(why));
}

// No two different lists of fields make the same bytes: each has its length before it.
class CanonicalHash
{
public:
    void bytes(const QByteArray &field)
    {
        m_hash.addData(QByteArray::number(field.size()) + ':');
        m_hash.addData(field);
    }
    void text(const QString &field)
    {
        QString plain = field;
        plain.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
        bytes(plain.normalized(QString::NormalizationForm_C).trimmed().toUtf8());
    }
    void exact(const QString &field) { bytes(field.toUtf8()); }
    void count(qint64 value) { bytes(QByteArray::number(value)); }
    template <class Number>
    void number(const std::optional<Number> &value)
    {
        bytes(value ? QByteArray::number(*value) : QByteArray("-"));
    }
    void number(const std::optional<double> &value)
    {
        bytes(value ? QByteArray::number(*value + 0.0, 'g', 17) : QByteArray("-"));
    }
    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

template <class Attachment>
void addAttachment(CanonicalHash &hash, const char *type, const Attachment &part)
{
    hash.bytes(type);
    hash.exact(part.mediaType.toLower());
    hash.exact(part.name); // some vendors are told
    hash.bytes(QCryptographicHash::hash(part.data, QCryptographicHash::Sha256));
}

void addPart(CanonicalHash &hash, const Part &part)
{
    std::visit(Overloaded{[&](const TextPart &text) {
                              hash.bytes("text");
                              hash.text(text.text);
                          },
                          [&](const ImagePart &image) { addAttachment(hash, "image", image); },
                          [&](const FilePart &file) { addAttachment(hash, "file", file); },
                          [&](const ReasoningPart &thought) {
                              hash.bytes("reasoning");
                              hash.text(thought.text);
                              hash.exact(thought.signature);
                              hash.bytes(thought.opaque);
                          },
                          [&](const RefusalPart &refusal) {
                              hash.bytes("refusal");
                              hash.text(refusal.text);
                          },
                          [&](const CitationPart &source) {
                              hash.bytes("source");
                              hash.exact(source.url);
                          },
                          // Never asked for: mayBeCached().
                          [](const ToolCallPart &) {}, [](const ToolResultPart &) {},
                          [](const ServerToolPart &) {}},
               part);
}

void addProfile(CanonicalHash &hash, const ProviderProfile &profile)
{
    hash.exact(profile.dialect);
    hash.exact(profile.baseUrl.adjusted(QUrl::NormalizePathSegments | QUrl::StripTrailingSlash)
                   .toString(QUrl::FullyEncoded));
    hash.exact(profile.apiVersion);
    hash.count(profile.headers.size());
    for (auto it = profile.headers.cbegin(); it != profile.headers.cend(); ++it) {
        hash.exact(it.key().toLower());
        hash.exact(it.value());
    }
    // Members in order, however they were written.
    const auto extra = json::parseObject(profile.extra);
    hash.bytes(extra ? json::compact(*extra) : profile.extra);
}

void addSampling(CanonicalHash &hash, const Sampling &sampling)
{
    hash.number(sampling.temperature);
    hash.number(sampling.topP);
    hash.number(sampling.maxTokens);
    hash.exact(sampling.reasoningEffort);
    hash.count(sampling.stop.size());
    for (const QString &stop : sampling.stop) {
        hash.exact(stop);
    }
}

// Members of the body by which vendors run tools or search the web by themselves.
bool asksForTools(const QByteArray &extra)
{
    constexpr std::array members = {"tools",       "functions",          "plugins",
                                    "mcp_servers", "web_search_options", "tool_choice",
                                    "search",      "search_parameters",  "toolConfig"};
    const auto object = json::parseObject(extra);
    return object && std::any_of(members.begin(), members.end(), [&](const char *member) {
               return object->contains(QLatin1String(member));
           });
}

// By name: what such a model says is of today.
bool searches(const QString &model)
{
    return model.endsWith(QLatin1String(":online")) || model.contains(QLatin1String("-search-")) ||
           model.endsWith(QLatin1String("-search"));
}

bool isOfTools(const Message &message)
{
    return message.role == Role::Tool ||
           std::any_of(message.parts.cbegin(), message.parts.cend(), [](const Part &part) {
               return std::holds_alternative<ToolCallPart>(part) ||
                      std::holds_alternative<ToolResultPart>(part) ||
                      std::holds_alternative<ServerToolPart>(part);
           });
}

Result<void> mayBeCached(const ProviderProfile &profile, const ChatRequest &request)
{
    if (request.carriesOn) {
        return no("the rest of an answer is no answer");
    }
    if (!request.tools.isEmpty() || asksForTools(profile.extra) ||
        std::any_of(request.messages.cbegin(), request.messages.cend(), isOfTools)) {
        return no("what tools tell is of the moment");
    }
    if (searches(request.model)) {
        return no("what a search finds is of the moment");
    }
    return {};
}

bool hasAttachment(const Message &message)
{
    return std::any_of(message.parts.cbegin(), message.parts.cend(), [](const Part &part) {
        return std::holds_alternative<ImagePart>(part) || std::holds_alternative<FilePart>(part);
    });
}

// The first so many messages.
void addRequest(CanonicalHash &hash, const ProviderProfile &profile, const ChatRequest &request,
                qsizetype messages)
{
    addProfile(hash, profile);
    hash.exact(request.model);
    hash.text(request.system);
    addSampling(hash, request.sampling);
    hash.count(messages);
    for (const Message &message : request.messages.first(messages)) {
        hash.bytes(roleName(message.role).data());
        hash.count(message.parts.size());
        for (const Part &part : message.parts) {
            addPart(hash, part);
        }
    }
}

} // namespace

Result<QByteArray> requestKey(const ProviderProfile &profile, const ChatRequest &request)
{
    if (const auto may = mayBeCached(profile, request); !may) {
        return Unexpected(may.error());
    }
    CanonicalHash hash;
    hash.bytes(version);
    addRequest(hash, profile, request, request.messages.size());
    return hash.result();
}

Result<QuestionScope> questionScope(const ProviderProfile &profile, const ChatRequest &request,
                                    const EmbeddingSource &source)
{
    if (const auto may = mayBeCached(profile, request); !may) {
        return Unexpected(may.error());
    }
    if (std::any_of(request.messages.cbegin(), request.messages.cend(), hasAttachment)) {
        return no("what is attached can't be compared");
    }
    const Message last = request.messages.isEmpty() ? Message() : request.messages.last();
    const QString question = last.text().trimmed();
    if (last.role != Role::User || question.isEmpty()) {
        return no("there is no question");
    }
    CanonicalHash hash;
    hash.bytes(scopeVersion);
    addRequest(hash, profile, request, request.messages.size() - 1);
    addProfile(hash, source.profile);
    hash.exact(source.model);
    return QuestionScope{hash.result(), question};
}

} // namespace parley
