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
  set(days_server 3650)
  set(days_otherhost 3650)
  set(days_expired -1)
  foreach(name server otherhost expired)
    file(WRITE "${folder}/${name}.ext" "subjectAltName=${place_${name}}\n")
    run_openssl(req -new -key ${name}.key -subj "/CN=${name}" -out ${name}.csr)
    run_openssl(x509 -req -in ${name}.csr -CA ca.pem -CAkey ca.key -set_serial 1 -sha256 -days
                ${days_${name}} -extfile ${name}.ext -out ${name}.pem)
  endforeach()
  file(WRITE "${folder}/done" "")
endfunction()
