internal import CCurl
internal import FoundationEssentials

extension BSrESigner {
    /// Asks whether somebody has a certificate that can sign.
    ///
    /// - Returns: How they stand; nothing is sent to be signed by this.
    public func status(of signer: SigningIdentity) -> SignerStatus {
        switch ask("/api/v2/user/check/status", BSrESubject(signer)) {
        case .failure(let words): return .unavailable(words.text)
        case .success(let body):
            guard let answer = try? JSONDecoder().decode(StatusAnswer.self, from: Data(body)) else {
                return .unavailable("answer not readable")
            }
            switch (answer.status ?? "", answer.code) {
            case ("ISSUE", _): return .ready
            case ("NOT_REGISTERED", _), ("", 2011): return .notRegistered
            case ("NO_CERTIFICATE", _), ("", 2021): return .noCertificate
            case (let word, let code):
                return .barred(PeerWords.cleaned(word.isEmpty ? "kode \(code.map { "\($0)" } ?? "-")" : word))
            }
        }
    }

    /// Asks for a one-time code for one file.
    ///
    /// - Returns: Whether the signer finds one in their application.
    public func requestCode(for signer: SigningIdentity) -> CodeRequest {
        var subject = BSrESubject(signer)
        subject.data = 1
        switch ask("/api/v2/sign/get/totp", subject) {
        case .failure(let words): return .refused(words.text)
        case .success(let body):
            guard let answer = try? JSONDecoder().decode(CodeAnswer.self, from: Data(body)), answer.success ?? false
            else { return .refused(BSrEFault(body).map { "kode \($0.code)" } ?? "answer without success") }
            return .sent
        }
    }

    private struct Words: Error {
        let text: String
    }

    private func ask(_ path: String, _ subject: BSrESubject) -> Result<[UInt8], Words> {
        guard let body = try? JSONEncoder().encode(subject) else {
            return .failure(Words(text: "request not encodable"))
        }
        switch server.post(path, Array(body)) {
        case .notSent(let words), .lost(let words): return .failure(Words(text: words))
        case .answered(let status, let body, let words):
            guard (200..<300).contains(status) else {
                return .failure(Words(text: BSrEFault(body).map { "\(words), kode \($0.code)" } ?? words))
            }
            return .success(body)
        }
    }

    private struct StatusAnswer: Decodable {
        let status: String?
        let code: Int?

        enum CodingKeys: String, CodingKey {
            case status
            case code = "status_code"
        }
    }

    private struct CodeAnswer: Decodable {
        let success: Bool?
    }
}
