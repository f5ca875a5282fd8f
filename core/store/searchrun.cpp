// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "store/searchrun.h"

#include "chat/searchwords.h"
#include "store/nodecontent.h"
#include "store/searchquery.h"
#include "store/sql.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <algorithm>

namespace parley {

namespace {

constexpr int mostHits = 1000;
constexpr int mostRanked = 3000;
constexpr int mostLookedAt = 2000;
constexpr int leastLookedAt = 500; // however busy the machine is
constexpr qint64 patience = 25;    // ms

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

SearchHit hitOf(const Statement &rows, const QString &text, const QList<SearchTerm> &terms)
{
    SearchHit hit;
    hit.conversation = ConversationId::fromBytes(rows.bytes(1));
    hit.node = NodeId::fromBytes(rows.bytes(2));
    hit.title = rows.text(3);
    hit.role = roleFromName(rows.text(4)).value_or(Role::Assistant);
    hit.model = {rows.text(5), rows.text(6)};
    hit.created = rows.time(7);
    quote(hit, text, terms);
    return hit;
}

Result<QList<SearchHit>> findByIndex(const QSqlDatabase &connection, const SearchRequest &request,
                                     const QList<SearchTerm> &terms)
{
    const QByteArray sql = QByteArray(columns) +
                           "FROM node_index i JOIN nodes n ON n.key = i.rowid "
                           "JOIN conversations c ON c.key = n.conversation "
                           "WHERE node_index MATCH ?" +
                           nodeConditions(request) + orderAndLimit(request);
    Statement rows(connection, sql.constData());
    rows.bind(ftsExpression(terms));
    bindNodeConditions(rows, request);
    rows.bind(limitOf(request));
    return collect(rows, [&]() -> Result<SearchHit> {
        const auto text = searchableTextOf(connection, rows.integer(0));
        return text ? Result<SearchHit>(hitOf(rows, *text, terms)) : Unexpected(text.error());
    });
}

// How many match, as far as it matters.
Result<qint64> matches(const QSqlDatabase &connection, const QString &expression, int atMost)
{
    Statement count(connection, "SELECT count(*) FROM "
                                "(SELECT rowid FROM node_index WHERE node_index MATCH ? LIMIT ?)");
    const auto row = count.bind(expression).bind(qint64(atMost)).next();
    return row ? Result<qint64>(count.integer(0)) : Unexpected(row.error());
}

// The index has to put together all words a beginning stands for before it names the first message:
// seconds for a letter most messages hold. So the newest messages with the other words are looked
// at first. Nothing: too few were found among them, or in time.
Result<std::optional<QList<SearchHit>>> findAmongNewest(const QSqlDatabase &connection,
                                                        const SearchRequest &request,
                                                        const QList<SearchTerm> &terms)
{
    QElapsedTimer clock;
    clock.start();
    QList<SearchTerm> closed = terms;
    closed.removeIf([](const SearchTerm &term) { return term.open; });
    const QString expression = ftsExpression(closed);
    const QByteArray newest =
        expression.isEmpty()
            ? QByteArray(
                  "SELECT key FROM nodes WHERE state <> 'streaming' ORDER BY key DESC LIMIT ?")
            : QByteArray("SELECT rowid AS key FROM node_index WHERE node_index MATCH ? "
                         "ORDER BY rowid DESC LIMIT ?");
    const QByteArray sql = QByteArray(columns) + "FROM (" + newest +
                           ") k JOIN nodes n ON n.key = k.key "
                           "JOIN conversations c ON c.key = n.conversation WHERE TRUE" +
                           nodeConditions(request) + " ORDER BY n.key DESC";
    Statement rows(connection, sql.constData());
    if (!expression.isEmpty()) {
        rows.bind(expression);
    }
    rows.bind(qint64(mostLookedAt));
    bindNodeConditions(rows, request);
    int lookedAt = 0;
    QList<SearchHit> hits;
    for (;;) {
        const auto row = rows.next();
        if (!row) {
            return Unexpected(row.error());
        }
        if (!*row) {
            break;
        }
        const auto text = searchableTextOf(connection, rows.integer(0));
        if (!text) {
            return Unexpected(text.error());
        }
        if (matchesTerms(*text, terms)) {
            hits.append(hitOf(rows, *text, terms));
        }
        if (hits.size() == limitOf(request)) {
            return hits;
        }
        if (++lookedAt >= leastLookedAt && clock.elapsed() > patience) {
            return std::optional<QList<SearchHit>>();
        }
    }
    // Fewer than could be looked at: there are no others.
    const auto all = expression.isEmpty() ? Result<qint64>(mostLookedAt)
                                          : matches(connection, expression, mostLookedAt);
    if (!all) {
        return Unexpected(all.error());
    }
    return *all < mostLookedAt ? std::optional(hits) : std::nullopt;
}

Result<QList<SearchHit>> findNodes(const QSqlDatabase &connection, SearchRequest request,
                                   const QList<SearchTerm> &terms)
{
    const bool open = std::any_of(terms.cbegin(), terms.cend(), [](const SearchTerm &term) {
        return term.open && !term.excluded;
    });
    if (open) {
        auto found = findAmongNewest(connection, request, terms);
        const bool newest = request.order == SearchRequest::Order::Newest;
        if (!found || (*found && (newest || (*found)->size() == limitOf(request)))) {
            return found ? Result<QList<SearchHit>>(std::move(**found)) : Unexpected(found.error());
        }
    } else if (request.order == SearchRequest::Order::Best) {
        const auto count = matches(connection, ftsExpression(terms), mostRanked + 1);
        if (!count) {
            return Unexpected(count.error());
        }
        if (*count > mostRanked) {
            request.order = SearchRequest::Order::Newest;
        }
    }
    return findByIndex(connection, request, terms);
}

} // namespace

Result<QList<SearchHit>> runSearch(const QSqlDatabase &connection, const SearchRequest &request)
{
    const QList<SearchTerm> terms = searchTerms(request.words);
    if (ftsExpression(terms).isEmpty()) {
        return QList<SearchHit>();
    }
    const bool anyMessage = !request.role && request.model.isEmpty();
    auto hits = anyMessage ? findTitles(connection, request, terms) : Result<QList<SearchHit>>();
    if (!hits) {
        return hits;
    }
    const auto nodes = findNodes(connection, request, terms);
    return nodes ? Result<QList<SearchHit>>(*hits + *nodes) : nodes;
}

} // namespace parley
