// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
// The dated list of what models cost, from data that ships with the program or from a refreshed
// copy of it (format in docs/prices.md). A model is found by its exact name, by a pattern, or by a
// name plus a version; never by a beginning it shares with another model. Immutable, any thread.
#pragma once

#include "base/result.h"
#include "chat/bill.h"

#include <QDate>
#include <QHash>
#include <QRegularExpression>
#include <QUrl>
#include <memory>

class QDateTime;
class QJsonObject;

namespace parley {

// What is known of one model at one vendor.
struct PricedModel
{
    QString id;
    std::optional<qint64> context; // tokens
    std::optional<qint64> maxOutput;
    std::optional<QDate> retired;
    QString replacement; // for a retired one
    QString source;      // where the row differs from the catalogue's own
    QDate asOf;          // when these were its prices
    bool deprecated = false;
    std::optional<bool> vision;
    std::optional<bool> tools;
    std::optional<bool> reasoning;
};

class PriceCatalog
{
public:
    struct Found
    {
        const PricedModel *model = nullptr; // lives as long as the catalogue
        PriceTerms terms;
    };

    // What ships with the program.
    [[nodiscard]] static PriceCatalog embedded();
    // Format error naming the row where a row is not as it should be.
    [[nodiscard]] static Result<PriceCatalog> read(const QByteArray &json);
    [[nodiscard]] static Result<PriceCatalog> read(const QJsonObject &document);
    // What embedded() reads.
    [[nodiscard]] static QJsonObject embeddedDocument();
    // Whether read() would take that row of a model.
    [[nodiscard]] static Result<void> checkRow(const QJsonObject &row);

    // The newest day of its rows.
    [[nodiscard]] QDate asOf() const { return m_asOf; }
    [[nodiscard]] const QString &source() const { return m_source; }
    [[nodiscard]] qsizetype size() const;

    // The vendor of that name, or behind that address; empty when it is none of the catalogue's.
    [[nodiscard]] QString vendorNamed(QStringView name) const;
    [[nodiscard]] QString vendorAt(const QUrl &address) const;

    // The first vendor that has a model of that name; empty when none has.
    [[nodiscard]] QString vendorOf(const QString &model, const QDateTime &at) const;

    // The terms that held at `at`. Nothing when the model is not known there.
    [[nodiscard]] std::optional<Found> find(const QString &vendor, const QString &model,
                                            const QDateTime &at) const;

private:
    struct Period;
    struct Row;
    struct Vendor;

    [[nodiscard]] static Result<std::shared_ptr<Vendor>> readVendor(const QJsonObject &object,
                                                                    QDate asOf);
    [[nodiscard]] static Result<Row> readRow(const QJsonObject &object);
    [[nodiscard]] static Result<Period> readPeriod(const QJsonObject &object);
    [[nodiscard]] const Vendor *vendor(const QString &id) const;
    [[nodiscard]] const Row *row(const Vendor &vendor, const QString &model) const;

    QDate m_asOf;
    QString m_source;
    QList<std::shared_ptr<const Vendor>> m_vendors;
};

} // namespace parley
