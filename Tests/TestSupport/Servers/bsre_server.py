"""A real web server on a free loopback port that speaks the interface of BSrE's e-sign service, version 2.

Signing adds a signature as PAdES has it, with a time stamp; verifying looks for one. What --sign says is done instead:
stall (receives all and never answers), drop (hangs up), a number (answers with that status), garbage, other (signs another
document), changed (changes the file after signing), basic (without time stamp). --status is what the service says of the
signer, --name and --mail whom the certificate names. Prints "ready PORT", then one line of JSON for each request, without
its secrets. Ends when its standard input is closed.
"""

import argparse
import base64
import json
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

sys.dont_write_bytecode = True

import pades

options = argparse.ArgumentParser()
options.add_argument("--sign", default="sign")
options.add_argument("--verify", default="verify")
options.add_argument("--status", default="ISSUE")
options.add_argument("--totp", default="sent")
options.add_argument("--name", default="SARI WULANDARI")
options.add_argument("--mail", default="")
options = options.parse_args()

SIGNERS = {"asn1@binawidya.example", "3200123456789012"}
PASSPHRASE = "rahasia benar"
CODE = "123456"
SUBSCRIBER = "langganan-1"


class Answer(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        properties = (body.get("signatureProperties") or [{}])[0]
        print(json.dumps({
            "path": self.path,
            "signer": body.get("email") or body.get("nik") or body.get("idSubscriber") or "",
            "appearance": properties.get("tampilan", ""),
            "box": [properties.get(key, 0) for key in ("page", "originX", "originY", "width", "height")],
            "secrets": [key for key in ("passphrase", "totp") if key in body],
        }), flush=True)
        login = base64.b64encode(b"aplikasi:sandi").decode()
        if self.headers["Authorization"] != "Basic " + login:
            return self.answer(401, {"error": "unauthorized"})
        paths = {
            "/api/v2/sign/pdf": self.sign,
            "/api/v2/seal/pdf": self.seal,
            "/api/v2/verify/pdf": self.verify,
            "/api/v2/user/check/status": self.status,
            "/api/v2/sign/get/totp": self.totp,
        }
        if self.path not in paths:
            return self.answer(404, {"error": "not found"})
        paths[self.path](body)

    def status(self, body):
        if options.status.isdigit():
            return self.answer(int(options.status), {"error": "x"})
        if (body.get("email") or body.get("nik")) not in SIGNERS:
            return self.answer(200, {"status": "NOT_REGISTERED", "status_code": 2011, "message": "User tidak terdaftar"})
        self.answer(200, {"status": options.status, "status_code": 1111, "message": "x"})

    def totp(self, body):
        sent = options.totp == "sent" and body.get("data") == 1
        self.answer(200, {"success": True} if sent else {"success": False, "status_code": 2041})

    def sign(self, body):
        signer = body.get("email") or body.get("nik")
        if self.fail():
            return
        if signer not in SIGNERS:
            return self.answer(400, {"error": "User tidak terdaftar", "status_code": 2011})
        if body.get("passphrase", PASSPHRASE) != PASSPHRASE or body.get("totp", CODE) != CODE:
            return self.answer(400, {"error": "Passphrase anda salah", "status_code": 2031})
        self.send(body, "/CN=" + options.name + (
            "/serialNumber=" + signer if signer.isdigit() else ""))

    def seal(self, body):
        if self.fail():
            return
        if body["idSubscriber"] != SUBSCRIBER or body["totp"] != CODE:
            return self.answer(400, {"error": "TOTP salah", "status_code": 2031})
        self.send(body, "/O=" + options.name + "/CN=Segel Elektronik")

    def fail(self):
        """Whether something else than signing was done."""
        if options.sign == "stall":
            threading.Event().wait()
        if options.sign == "drop":
            self.close_connection = True
            return True
        if options.sign.isdigit():
            self.answer(int(options.sign), {"error": "x"})
            return True
        if options.sign == "garbage":
            self.answer(200, {"file": ["!!"]})
            return True
        return False

    def send(self, body, subject):
        pdf = base64.b64decode(body["file"][0])
        if options.sign == "other":
            pdf = b"%PDF-1.7 of somebody else"
        signed = pades.sign(pdf, subject, options.mail or None, options.sign != "basic")
        if options.sign == "changed":
            signed = signed.replace(b"/Adobe.PPKLite", b"/Adobe.PPKMild", 1)
        self.answer(200, {"time": 17, "file": [base64.b64encode(signed).decode()]})

    def verify(self, body):
        if options.verify == "500":
            return self.answer(500, {"error": "Internal Server Error"})
        signed = b"/ByteRange [0 0" in base64.b64decode(body["file"])
        self.answer(200, {
            "conclusion": "VALID" if signed and options.verify != "none" else "NO_SIGNATURE",
            "signatureInformations": [{
                "integrityValid": True,
                "certificateTrusted": options.verify != "distrust",
                "signatureFormat": "PAdES-BASELINE-T",
            }] if signed else [],
        })

    def answer(self, status, value):
        answer = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *arguments):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
server.daemon_threads = True
threading.Thread(target=server.serve_forever, daemon=True).start()
print("ready", server.server_address[1], flush=True)
sys.stdin.read()
