"""A real mail server on a free loopback port, with a chosen temper.

Prints "ready PORT", then one line of JSON for each letter that reached the end of its data.
Ends when its standard input is closed.
"""

import argparse
import asyncio
import json
import logging
import ssl
import sys
import warnings

from aiosmtpd.smtp import SMTP, AuthResult

options = argparse.ArgumentParser()
options.add_argument("--mode", default="accept")
options.add_argument("--tls", choices=["none", "starttls", "implicit"], default="none")
options.add_argument("--certificate")
options.add_argument("--key")
options.add_argument("--newest-tls", choices=["1.1", "1.3"], default="1.3")
options.add_argument("--login", help="user:password that is required")
options = options.parse_args()

# What goes wrong here goes wrong on purpose.
warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)


class Temper:
    letters = 0

    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):
        if options.mode == "rcpt-4xx":
            return "450-4.2.0 greylisted\r\n450 4.2.0 try again in 5 minutes"
        if options.mode == "rcpt-5xx":
            return f"550 5.1.1 <{address.upper()}> user unknown"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        letter = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "login": session.auth_data.decode() if session.authenticated else None,
            "encrypted": session.ssl is not None or options.tls == "implicit",
            "text": envelope.content.decode("ascii"),
        }
        print(json.dumps(letter), flush=True)
        self.letters += 1
        if options.mode == "data-4xx" or options.mode == "data-4xx-once" and self.letters == 1:
            return "451 4.3.0 queue full"
        if options.mode == "data-5xx":
            return "554-5.7.1 refused\r\n554 5.7.1 by policy"
        if options.mode == "drop":
            server.transport.abort()
        if options.mode == "stall":
            await asyncio.Event().wait()
        return "250 2.0.0 queued as 4711"

    async def handle_QUIT(self, server, session, envelope):
        if options.mode == "stall-at-quit":
            await asyncio.Event().wait()
        return "221 2.0.0 bye"


def authenticate(server, session, envelope, mechanism, data):
    given = f"{data.login.decode()}:{data.password.decode()}"
    # A boolean success leaves the refusal's words to the server.
    return AuthResult(success=given == options.login, handled=False, auth_data=data.login)


def tls_context():
    if options.tls == "none":
        return None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    if options.newest_tls == "1.1":
        context.set_ciphers("DEFAULT:@SECLEVEL=0")
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.load_cert_chain(options.certificate, options.key)
    return context


async def main():
    loop = asyncio.get_running_loop()
    context = tls_context()
    temper = Temper()

    def session():
        return SMTP(
            temper,
            hostname="localhost",
            loop=loop,
            tls_context=context if options.tls == "starttls" else None,
            require_starttls=options.tls == "starttls",
            auth_required=options.login is not None,
            auth_require_tls=options.tls == "starttls",
            authenticator=authenticate if options.login else None,
        )

    implicit = context if options.tls == "implicit" else None
    server = await loop.create_server(session, "127.0.0.1", 0, ssl=implicit)
    print("ready", server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


asyncio.run(main())
