// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/searchrun.h"

#include "chat/searchwords.h"
#include "store/nodecontent.h"
#include "store/searchquery.h"
#include "store/searchranking.h"
#include "store/sql.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <algorithm>

namespace parley {

namespace {

constexpr int mostHits = 1000;
constexpr int mostRanked = 3000;
constexpr int mostWeighed = 500;
constexpr int mostLookedAt = 2000;
constexpr int mostSifted = 20'000; // for code or files: about a second
constexpr int leastLookedAt = 500; // however busy the machine is
constexpr qint64 patience = 15;    // ms

int limitOf(const SearchRequest &request)
{
    return std::clamp(request.limit, 1, mostHits);
}

// The conditions of a request on the conversation and one time column, and their values.
QByteArray placeAndTime(const SearchRequest &request, const QByteArray &column)
{
    return " AND c.trashed IS NULL" +
           QByteArray(request.folder.isNull()
                          ? ""
                          : " AND c.folder = (SELECT key FROM folders WHERE id = ?)") +
           QByteArray(request.from.isValid() ? " AND " + column + " >= ?" : QByteArray()) +
           (request.until.isValid() ? " AND " + column + " < ?" : QByteArray());
}

QByteArray orderAndLimit(const SearchRequest &request)
{
    const bool best = request.order == SearchRequest::Order::Best;
    return QByteArray(best ? " ORDER BY rank" : " ORDER BY i.rowid DESC") + " LIMIT ?";
}

void bindPlaceAndTime(Statement &statement, const SearchRequest &request)
{
    if (!request.folder.isNull()) {
        statement.bind(request.folder.toBytes());
    }
    for (const QDateTime &time : {request.from, request.until}) {
        if (time.isValid()) {
            statement.bind(time);
        }
    }
}

void quote(SearchHit &hit, const QString &text, const QList<SearchTerm> &terms)
{
    const Snippet snippet = makeSnippet(text, terms);
    hit.snippet = snippet.text;
    hit.marks = snippet.marks;
}

// A hit for every row; `read` makes it of the row `rows` stands on.
template <class Read>
Result<QList<SearchHit>> collect(Statement &rows, Read read)
{
    QList<SearchHit> hits;
    for (;;) {
        const auto row = rows.next();
        if (!row) {
            return Unexpected(row.error());
        }
        if (!*row) {
            return hits;
        }
        const Result<SearchHit> hit = read();
        if (!hit) {
            return Unexpected(hit.error());
        }
        hits.append(*hit);
    }
}

Result<QList<SearchHit>> findTitles(const QSqlDatabase &connection, const SearchRequest &request,
                                    const QList<SearchTerm> &terms)
{
    const QByteArray sql = "SELECT c.id, c.title, c.profile, c.model, c.updated FROM title_index i "
                           "JOIN conversations c ON c.key = i.rowid WHERE title_index MATCH ?" +
                           placeAndTime(request, "c.updated") + orderAndLimit(request);
    Statement rows(connection, sql.constData());
    rows.bind(ftsExpression(terms));
    bindPlaceAndTime(rows, request);
    rows.bind(limitOf(request));
    return collect(rows, [&]() -> Result<SearchHit> {
        SearchHit hit;
        hit.conversation = ConversationId::fromBytes(rows.bytes(0));
        hit.title = rows.text(1);
        hit.model = {rows.text(2), rows.text(3)};
        hit.created = rows.time(4);
        quote(hit, hit.title, terms);
        return hit;
    });
}

// The conditions of a request on messages and their conversations.
QByteArray nodeConditions(const SearchRequest &request)
{
    return QByteArray(request.role ? " AND n.role = ?" : "") +
           QByteArray(request.model.isEmpty() ? "" : " AND n.profile = ? AND n.model = ?") +
           placeAndTime(request, "n.created");
}

void bindNodeConditions(Statement &statement, const SearchRequest &request)
{
    if (request.role) {
        statement.bind(QString(roleName(*request.role)));
    }
    if (!request.model.isEmpty()) {
        statement.bind(request.model.profile).bind(request.model.model);
    }
    bindPlaceAndTime(statement, request);
}

constexpr char columns[] =
    "SELECT n.key, c.id, n.id, c.title, n.role, n.profile, n.model, n.created ";

SearchHit hitOf(const Statement &rows)
{
    SearchHit hit;
    hit.conversation = ConversationId::fromBytes(rows.bytes(1));
    hit.node = NodeId::fromBytes(rows.bytes(2));
    hit.title = rows.text(3);
    hit.role = roleFromName(rows.text(4)).value_or(Role::Assistant);
    hit.model = {rows.text(5), rows.text(6)};
    hit.created = rows.time(7);
    return hit;
}

// Messages that match, one after the other, until there are enough of them.
class Gathering
{
public:
    // More than `wanted` only as long as there is time.
    Gathering(const QSqlDatabase &connection, const SearchRequest &request, qsizetype atMost)
        : m_texts(connection, request.within), m_wanted(limitOf(request)), m_atMost(atMost)
    {
        m_clock.start();
    }

    [[nodiscard]] Result<QString> textOf(const Statement &rows)
    {
        return m_texts.of(rows.integer(0));
    }
    // False: that was enough.
    bool take(const Statement &rows, const QString &text)
    {
        m_found.append({hitOf(rows), text});
        return m_found.size() < m_atMost && (m_found.size() < m_wanted || !isLate());
    }
    [[nodiscard]] bool isLate() const { return m_clock.elapsed() > patience; }
    [[nodiscard]] QList<FoundMessage> &found() { return m_found; }

private:
    SearchableTexts m_texts;
    qsizetype m_wanted;
    qsizetype m_atMost;
    QElapsedTimer m_clock;
    QList<FoundMessage> m_found;
};

Result<QList<FoundMessage>> findByIndex(const QSqlDatabase &connection,
                                        const SearchRequest &request,
                                        const QList<SearchTerm> &terms, int atMost)
{
    const QByteArray sql = QByteArray(columns) +
                           "FROM node_index i CROSS JOIN nodes n ON n.key = i.rowid "
                           "CROSS JOIN conversations c ON c.key = n.conversation "
                           "WHERE node_index MATCH ?" +
                           nodeConditions(request) + orderAndLimit(request);
    Statement rows(connection, sql.constData());
    rows.bind(ftsExpression(terms));
    bindNodeConditions(rows, request);
    // The index knows nothing of code and files: what it finds is sifted.
    const bool sifted = request.within != SearchRequest::Within::Everything;
    rows.bind(qint64(sifted ? mostSifted : atMost));
    Gathering gathering(connection, request, atMost);
    for (;;) {
        const auto row = rows.next();
        const auto text = row && *row ? gathering.textOf(rows) : Result<QString>();
        if (!row || !text) {
            return Unexpected(row ? text.error() : row.error());
        }
        if (!*row || ((!sifted || matchesTerms(*text, terms)) && !gathering.take(rows, *text))) {
            return gathering.found();
        }
    }
}

// How many match, as far as it matters.
Result<qint64> matches(const QSqlDatabase &connection, const QString &expression, int atMost)
{
    Statement count(connection, "SELECT count(*) FROM "
                                "(SELECT rowid FROM node_index WHERE node_index MATCH ? LIMIT ?)");
    const auto row = count.bind(expression).bind(qint64(atMost)).next();
    return row ? Result<qint64>(count.integer(0)) : Unexpected(row.error());
}

// The newest messages with all words that are not typed any more.
Statement newestWith(const QSqlDatabase &connection, const SearchRequest &request,
                     const QString &expression)
{
    const QByteArray newest =
        expression.isEmpty()
            ? QByteArray(
                  "SELECT key FROM nodes WHERE state <> 'streaming' ORDER BY key DESC LIMIT ?")
            : QByteArray("SELECT rowid AS key FROM node_index WHERE node_index MATCH ? "
                         "ORDER BY rowid DESC LIMIT ?");
    const QByteArray sql = QByteArray(columns) + "FROM (" + newest +
                           ") k CROSS JOIN nodes n ON n.key = k.key "
                           "CROSS JOIN conversations c ON c.key = n.conversation WHERE TRUE" +
                           nodeConditions(request);
    Statement rows(connection, sql.constData());
    if (!expression.isEmpty()) {
        rows.bind(expression);
    }
    rows.bind(qint64(mostLookedAt));
    bindNodeConditions(rows, request);
    return rows;
}

// The index has to put together all words a beginning stands for before it names the first message:
// seconds for a letter most messages hold. So the newest messages with the other words are looked
// at first. Nothing: too few were found among them, or in time.
Result<std::optional<QList<FoundMessage>>> findAmongNewest(const QSqlDatabase &connection,
                                                           const SearchRequest &request,
                                                           const QList<SearchTerm> &terms,
                                                           int atMost)
{
    QList<SearchTerm> closed = terms;
    closed.removeIf([](const SearchTerm &term) { return term.open; });
    const QString expression = ftsExpression(closed);
    Statement rows = newestWith(connection, request, expression);
    Gathering gathering(connection, request, atMost);
    for (int lookedAt = 0;; ++lookedAt) {
        const auto row = rows.next();
        const auto text = row && *row ? gathering.textOf(rows) : Result<QString>();
        if (!row || !text) {
            return Unexpected(row ? text.error() : row.error());
        }
        if (!*row) {
            break;
        }
        if (matchesTerms(*text, terms) && !gathering.take(rows, *text)) {
            return std::optional(gathering.found());
        }
        if (lookedAt >= leastLookedAt && gathering.isLate()) {
            return std::optional<QList<FoundMessage>>();
        }
    }
    // Fewer than could be looked at: there are no others.
    const auto all = expression.isEmpty() ? Result<qint64>(mostLookedAt)
                                          : matches(connection, expression, mostLookedAt);
    if (!all) {
        return Unexpected(all.error());
    }
    const bool enough = *all < mostLookedAt || gathering.found().size() >= limitOf(request);
    return enough ? std::optional(gathering.found()) : std::nullopt;
}

// How many messages hold each term, as far as it matters; for one still typed as if it were many.
Result<QList<qint64>> frequencies(const QSqlDatabase &connection, const QList<SearchTerm> &terms)
{
    QList<qint64> counts;
    for (SearchTerm term : terms) {
        term.excluded = false;
        const auto count = term.open ? Result<qint64>(mostRanked + 1)
                                     : matches(connection, ftsExpression({term}), mostRanked + 1);
        if (!count) {
            return Unexpected(count.error());
        }
        counts.append(*count);
    }
    return counts;
}

Result<QList<FoundMessage>> findNewest(const QSqlDatabase &connection, SearchRequest request,
                                       const QList<SearchTerm> &terms, int atMost)
{
    request.order = SearchRequest::Order::Newest;
    const bool open =
        std::any_of(terms.cbegin(), terms.cend(), [](const SearchTerm &term) { return term.open; });
    if (open) {
        auto found = findAmongNewest(connection, request, terms, atMost);
        if (!found || *found) {
            return found ? Result<QList<FoundMessage>>(std::move(**found))
                         : Unexpected(found.error());
        }
    }
    return findByIndex(connection, request, terms, atMost);
}

// To rank, the index counts each word in all messages: nearly a second where one is common. Then
// only the newest are ranked, by what they say.
Result<QList<FoundMessage>> findBest(const QSqlDatabase &connection, const SearchRequest &request,
                                     const QList<SearchTerm> &terms)
{
    const auto counts = frequencies(connection, terms);
    if (!counts) {
        return Unexpected(counts.error());
    }
    if (*std::max_element(counts->cbegin(), counts->cend()) <= mostRanked &&
        request.within == SearchRequest::Within::Everything) {
        return findByIndex(connection, request, terms, limitOf(request));
    }
    auto newest = findNewest(connection, request, terms, std::max(mostWeighed, limitOf(request)));
    return newest ? bestOf(std::move(*newest), terms, *counts).mid(0, limitOf(request)) : newest;
}

Result<QList<SearchHit>> findNodes(const QSqlDatabase &connection, const SearchRequest &request,
                                   const QList<SearchTerm> &terms)
{
    auto found = request.order == SearchRequest::Order::Best
                     ? findBest(connection, request, terms)
                     : findNewest(connection, request, terms, limitOf(request));
    if (!found) {
        return Unexpected(found.error());
    }
    QList<SearchHit> hits;
    for (FoundMessage &message : *found) {
        quote(message.hit, message.text, terms);
        hits.append(std::move(message.hit));
    }
    return hits;
}

} // namespace

Result<QList<SearchHit>> runSearch(const QSqlDatabase &connection, const SearchRequest &request)
{
    const QList<SearchTerm> terms = searchTerms(request.words);
    if (ftsExpression(terms).isEmpty()) {
        return QList<SearchHit>();
    }
    const bool anyMessage = !request.role && request.model.isEmpty() &&
                            request.within == SearchRequest::Within::Everything;
    auto hits = anyMessage ? findTitles(connection, request, terms) : Result<QList<SearchHit>>();
    if (!hits) {
        return hits;
    }
    const auto nodes = findNodes(connection, request, terms);
    return nodes ? Result<QList<SearchHit>>(*hits + *nodes) : nodes;
}

} // namespace parley
