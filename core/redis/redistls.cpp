// SPDX-FileCopyrightText: 2026 The Parley developers
// SPDX-License-Identifier: MIT
#include "redis/redistls.h"

#include "redis/rediserror.h"

#include <hiredis.h>
#include <hiredis_ssl.h>
#include <memory>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

namespace parley::redistls {

namespace {

using Settings = std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)>;
using Encryption = std::unique_ptr<SSL, decltype(&SSL_free)>;

Unexpected noEncryption(const char *why)
{
    return redisFailure(teamerror::certificate,
                        QStringLiteral("no encrypted connection: %1").arg(QLatin1String(why)));
}

// The certificate must be made for this name, or for this number.
bool expects(SSL &encryption, const QByteArray &host)
{
    X509_VERIFY_PARAM *wanted = SSL_get0_param(&encryption);
    if (X509_VERIFY_PARAM_set1_ip_asc(wanted, host.constData()) == 1) {
        return true;
    }
    SSL_set_hostflags(&encryption, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    return SSL_set1_host(&encryption, host.constData()) == 1 &&
           SSL_ctrl(&encryption, SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name,
                    const_cast<char *>(host.constData())) == 1;
}

} // namespace

bool available()
{
    return true;
}

Result<ssl_st *> begin(redisContext &context, const QString &host)
{
    const Settings settings(SSL_CTX_new(TLS_client_method()), &SSL_CTX_free);
    if (!settings || SSL_CTX_set_default_verify_paths(settings.get()) != 1 ||
        SSL_CTX_set_min_proto_version(settings.get(), TLS1_2_VERSION) != 1) {
        return noEncryption("OpenSSL can't be set up");
    }
    SSL_CTX_set_verify(settings.get(), SSL_VERIFY_PEER, nullptr);
    Encryption encryption(SSL_new(settings.get()), &SSL_free);
    if (!encryption || !expects(*encryption, host.toLatin1())) {
        return noEncryption("OpenSSL can't be set up");
    }
    if (redisInitiateSSL(&context, encryption.get()) != REDIS_OK) {
        return noEncryption("the server does not speak TLS");
    }
    return encryption.release();
}

Result<redissockets::Wish> proceed(ssl_st &encryption)
{
    ERR_clear_error();
    const int done = SSL_do_handshake(&encryption);
    if (done == 1) {
        return redissockets::Wish::None;
    }
    switch (SSL_get_error(&encryption, done)) {
    case SSL_ERROR_WANT_READ:
        return redissockets::Wish::Read;
    case SSL_ERROR_WANT_WRITE:
        return redissockets::Wish::Write;
    default:
        break;
    }
    const long verdict = SSL_get_verify_result(&encryption);
    return noEncryption(verdict == X509_V_OK ? "the server does not speak TLS"
                                             : X509_verify_cert_error_string(verdict));
}

} // namespace parley::redistls
