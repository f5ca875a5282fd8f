# SPDX-FileCopyrightText: 2026 The Parley developers
# SPDX-License-Identifier: MIT
# Throw-away certificates for tests on 127.0.0.1, made once per build folder so that no private key
# is ever kept in the repository: an authority (ca), what it signed (server, otherhost, expired) and
# one that nobody signed (selfsigned). Each is NAME.pem with NAME.key.

function(parley_make_test_certificates folder)
  if(EXISTS "${folder}/done")
    return()
  endif()
  find_program(PARLEY_OPENSSL openssl REQUIRED)
  file(MAKE_DIRECTORY "${folder}")

  function(run_openssl)
    execute_process(
      COMMAND "${PARLEY_OPENSSL}" ${ARGN}
      WORKING_DIRECTORY "${folder}"
      RESULT_VARIABLE code
      ERROR_VARIABLE errors
      OUTPUT_QUIET)
    if(NOT code EQUAL 0)
      message(FATAL_ERROR "openssl ${ARGN}: ${errors}")
    endif()
  endfunction()

  foreach(name ca server otherhost expired selfsigned)
    run_openssl(ecparam -name prime256v1 -genkey -noout -out ${name}.key)
  endforeach()
  run_openssl(req -x509 -new -key ca.key -sha256 -days 3650 -subj "/CN=Parley test authority" -out
              ca.pem -addext "keyUsage=critical,keyCertSign,cRLSign")
  run_openssl(req -x509 -new -key selfsigned.key -sha256 -days 3650 -subj "/CN=127.0.0.1" -out
              selfsigned.pem -addext "subjectAltName=IP:127.0.0.1")

  set(place_server "IP:127.0.0.1")
  set(place_otherhost "DNS:other.example")
  set(place_expired "IP:127.0.0.1")
  set(validity_server -days 3650)
  set(validity_otherhost -days 3650)
  # OpenSSL 3.4 learned to take dates and no longer ends a certificate before it begins.
  execute_process(COMMAND "${PARLEY_OPENSSL}" version OUTPUT_VARIABLE version)
  string(REGEX MATCH "[0-9]+\\.[0-9]+" version "${version}")
  if(version VERSION_GREATER_EQUAL 3.4)
    set(validity_expired -not_before 20200101000000Z -not_after 20200102000000Z)
  else()
    set(validity_expired -days -1)
  endif()
  foreach(name server otherhost expired)
    file(WRITE "${folder}/${name}.ext" "subjectAltName=${place_${name}}\n")
    run_openssl(req -new -key ${name}.key -subj "/CN=${name}" -out ${name}.csr)
    run_openssl(x509 -req -in ${name}.csr -CA ca.pem -CAkey ca.key -set_serial 1 -sha256
                ${validity_${name}} -extfile ${name}.ext -out ${name}.pem)
  endforeach()
  file(WRITE "${folder}/done" "")
endfunction()
