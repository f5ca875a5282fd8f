// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// Finding the nearest 8 of 100,000 vectors of 1,536 dimensions: with each kind of instruction this
// machine has, beside sqlite-vec in the same run (fetched by name and hash; left out with a word
// where it can't be had); and a whole look-up in a store of 10,000 questions. Processor time, the
// best of some; the goal is 10 ms.
#include "base/vectorindex.h"
#include "store/sqliteresponsecache.h"
#include "support/await.h"

#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <random>
#include <sqlite3.h>

using namespace parley;

namespace {

constexpr int dimensions = 1536;
constexpr int many = 100'000;
constexpr int few = 10'000;
constexpr int wanted = 8;

template <class Work>
double bestMilliseconds(int rounds, Work work)
{
    double best = 1e9;
    for (int i = 0; i < rounds; ++i) {
        const std::clock_t start = std::clock();
        work();
        best = std::min(best, double(std::clock() - start) * 1000 / CLOCKS_PER_SEC);
    }
    return best;
}

// The same for the same number.
QList<float> vectorOf(quint32 number)
{
    std::minstd_rand random(number + 1);
    QList<float> values(dimensions);
    std::generate(values.begin(), values.end(),
                  [&] { return float(random()) / float(std::minstd_rand::max()) - 0.5F; });
    return unitVector(values).value_or(QList<float>());
}

double ownSearch()
{
    constexpr std::array names{"portable", "AVX2", "AVX-512 VNNI"};
    const QuantizedVector asked = quantized(vectorOf(many));
    double best = 0;
    for (const DotKind kind : dotKinds()) {
        VectorIndex index(dimensions, kind);
        for (quint32 n = 0; n < many; ++n) {
            index.insert(n, quantized(vectorOf(n)));
        }
        const double took =
            bestMilliseconds(10, [&] { static_cast<void>(index.nearest(asked, wanted)); });
        std::printf("similar  %6d x %d, %-12s %8.2f ms\n", many, dimensions, names[size_t(kind)],
                    took);
        best = best == 0 ? took : best; // the fastest comes first
    }
    return best;
}

bool run(sqlite3 *database, const char *sql)
{
    char *problem = nullptr;
    const bool done = sqlite3_exec(database, sql, nullptr, nullptr, &problem) == SQLITE_OK;
    if (!done) {
        std::fprintf(stderr, "similar: %s: %s\n", sql, problem ? problem : "?");
    }
    sqlite3_free(problem);
    return done;
}

QByteArray bytesOf(const QList<float> &vector, bool small)
{
    return small ? quantized(vector).values
                 : QByteArray(reinterpret_cast<const char *>(vector.constData()),
                              vector.size() * qsizetype(sizeof(float)));
}

// Milliseconds; 0: it can't.
double peerSearch(sqlite3 *database, bool small)
{
    run(database, "DROP TABLE IF EXISTS v");
    if (!run(database, small ? "CREATE VIRTUAL TABLE v USING vec0(e int8[1536])"
                             : "CREATE VIRTUAL TABLE v USING vec0(e float[1536])")) {
        return 0;
    }
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(database,
                       small ? "INSERT INTO v (rowid, e) VALUES (?, vec_int8(?))"
                             : "INSERT INTO v (rowid, e) VALUES (?, ?)",
                       -1, &insert, nullptr);
    run(database, "BEGIN");
    for (quint32 n = 0; n < many; ++n) {
        const QByteArray bytes = bytesOf(vectorOf(n), small);
        sqlite3_bind_int64(insert, 1, n + 1);
        sqlite3_bind_blob(insert, 2, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    run(database, "COMMIT");
    sqlite3_finalize(insert);
    sqlite3_stmt *search = nullptr;
    sqlite3_prepare_v2(database,
                       small ? "SELECT rowid FROM v WHERE e MATCH vec_int8(?) AND k = ?"
                             : "SELECT rowid FROM v WHERE e MATCH ? AND k = ?",
                       -1, &search, nullptr);
    const QByteArray asked = bytesOf(vectorOf(many), small);
    int found = 0;
    const double took = bestMilliseconds(3, [&] {
        sqlite3_bind_blob(search, 1, asked.constData(), int(asked.size()), SQLITE_STATIC);
        sqlite3_bind_int(search, 2, wanted);
        for (found = 0; sqlite3_step(search) == SQLITE_ROW; ++found) {
        }
        sqlite3_reset(search);
    });
    sqlite3_finalize(search);
    return found == wanted ? took : 0;
}

void compareWithPeer(double own)
{
    const QString folder = QStringLiteral(PARLEY_BENCH_PEERS);
    const int fetched =
        QProcess::execute(QStringLiteral(PARLEY_GET_PEERS), {folder, QStringLiteral("sqlitevec")});
    const QByteArray library =
        (folder + QStringLiteral("/sqlitevec/node_modules/sqlite-vec-linux-x64/vec0")).toUtf8();
    sqlite3 *database = nullptr;
    char *problem = nullptr;
    if (fetched != 0 || sqlite3_open(":memory:", &database) != SQLITE_OK ||
        sqlite3_enable_load_extension(database, 1) != SQLITE_OK ||
        sqlite3_load_extension(database, library.constData(), nullptr, &problem) != SQLITE_OK) {
        std::printf("similar  skipped beside sqlite-vec: it can't be loaded here (%s)\n",
                    problem ? problem : "not fetched");
    } else {
        for (const bool small : {false, true}) {
            const double took = peerSearch(database, small);
            std::printf("similar  sqlite-vec, %-20s %8.2f ms: %.1f x as long\n",
                        small ? "8-bit integers" : "floats", took, took / own);
        }
    }
    sqlite3_free(problem);
    sqlite3_close(database);
}

// With the rows of the nearest read and their cosines computed of floats.
void wholeLookUp()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    SqliteResponseCache cache(folder.filePath(QStringLiteral("answers.db")), clock);
    cache.setBounds({10'000'000'000, std::chrono::hours(24)});
    CachedAnswer answer;
    answer.message = Message::fromText(Role::Assistant, QStringLiteral("An answer."));
    answer.stored = clock.now();
    const CacheScope scope(32, 's');
    QFuture<Result<void>> last;
    for (quint32 n = 0; n < few; ++n) {
        const QByteArray key = QByteArray::number(n).rightJustified(32, 'k');
        cache.keep(key, answer);
        last = cache.note({key, scope, QStringLiteral("Question %1?").arg(n), vectorOf(n)});
    }
    static_cast<void>(await(last));
    const QList<float> asked = vectorOf(many);
    const auto look = [&] { static_cast<void>(await(cache.findSimilar(scope, asked, wanted))); };
    const double first = bestMilliseconds(1, look);
    std::printf("similar  store of %d: first look-up %.2f ms, then %.2f ms\n", few, first,
                bestMilliseconds(10, look));
}

} // namespace

int main()
{
    const double own = ownSearch();
    compareWithPeer(own);
    wholeLookUp();
    return 0;
}
