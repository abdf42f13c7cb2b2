public import Delivery
public import Postgres
public import TransferStore
public import Transfers

/// Where papers are signed electronically.
///
/// The request commits before the service is called and the outcome after it: the session must have no open transaction.
public struct SigningDesk {
    let session: Session
    let signer: any ElectronicSigner
    let provider: SigningProvider

    /// A desk at a session.
    public init(_ session: Session, _ signer: any ElectronicSigner, _ provider: SigningProvider) {
        self.session = session
        self.signer = signer
        self.provider = provider
    }

    private var form: SignatureForm { provider == .bsre ? .pades : .cms }

    /// Has a paper signed once, and verified.
    ///
    /// - Parameters:
    ///   - paper: The newest version of a paper.
    ///   - person: Who signs.
    ///   - identity: By what the service knows them.
    ///   - secret: What they give for it.
    ///   - appearance: How it shows on a page.
    /// - Returns: The signature as it is on record.
    /// - Throws: `PaperFault` when it is not the newest or a signature is under way, `PostgresError`.
    public func sign(
        _ paper: PaperID,
        by person: PersonID,
        as identity: SigningIdentity,
        _ secret: SigningSecret,
        _ appearance: SignatureAppearance = .invisible
    ) throws -> StoredSignature {
        let content = try Papers(session).content(of: paper)
        let request = try session.transaction { try Signatures(session).request(paper, by: person, provider) }
        // Who cannot sign is not asked to: the service would say so only after it has been sent everything.
        if let obstacle = signer.status(of: identity).obstacle { return try settle(request, .refused, obstacle) }
        return try record(signer.sign(content, for: identity, secret, appearance), of: request, content, identity)
    }

    /// Has a paper sealed once by the agency, and the seal verified.
    ///
    /// - Parameters:
    ///   - paper: The newest version of a paper that nobody has to sign.
    ///   - secret: What the agency gives for it.
    ///   - appearance: How it shows on a page.
    /// - Returns: The seal as it is on record.
    /// - Throws: `PaperFault` when it is not the newest, a signature is under way, or a person signs it, `PostgresError`.
    public func seal(
        _ paper: PaperID,
        _ secret: SigningSecret,
        _ appearance: SignatureAppearance = .invisible
    ) throws -> StoredSignature {
        let content = try Papers(session).content(of: paper)
        let request = try session.transaction { try Signatures(session).requestSeal(paper, provider) }
        return try record(signer.seal(content, secret, appearance), of: request, content, nil)
    }

    private func record(
        _ outcome: SigningOutcome,
        of request: StoredSignature,
        _ content: [UInt8],
        _ identity: SigningIdentity?
    ) throws -> StoredSignature {
        switch outcome {
        case .refused(let words): return try settle(request, .refused, words)
        case .unknown(let words): return try settle(request, .unknown, words)
        case .signed(let signed):
            let kept = try session.transaction {
                try Signatures(session).settle(request, .signed, form: form, signed: signed)
            }
            return try check(kept, signed, of: content, identity)
        }
    }

    /// Looks at a signature whose outcome is open, or once more at one that was verified.
    ///
    /// Nothing is asked to be signed.
    ///
    /// - Parameters:
    ///   - paper: The paper.
    ///   - found: The signed file, when it came by another way after a time-out.
    /// - Returns: The signature as it is on record.
    /// - Throws: `PaperFault`, `PostgresError`.
    public func verify(_ paper: PaperID, found: [UInt8]? = nil) throws -> StoredSignature {
        let signatures = Signatures(session)
        let signature = try signatures.newest(of: paper)
        guard !signature.state.isOver else { throw PaperFault.signatureSettled(paper, signature.state) }
        guard let signed = try signatures.signed(signature) ?? found else {
            // Whether the service has signed is not known until somebody brings the file, or says that there is none.
            return signature.state == .unknown ? signature : try settle(signature, .unknown, nil)
        }
        return try check(signature, signed, of: try Papers(session).content(of: paper))
    }

    /// Records that somebody has looked at the service and that nothing was signed, so that a signature may be asked for.
    ///
    /// - Throws: `PaperFault`, `PostgresError`.
    public func ruleOut(_ paper: PaperID, reason: String) throws -> StoredSignature {
        let signature = try Signatures(session).newest(of: paper)
        guard signature.state == .unknown || signature.state == .requested else {
            throw PaperFault.signatureSettled(paper, signature.state)
        }
        return try settle(signature, .refused, reason)
    }

    private func check(
        _ signature: StoredSignature,
        _ signed: [UInt8],
        of content: [UInt8],
        _ identity: SigningIdentity? = nil
    ) throws -> StoredSignature {
        switch signer.verify(signed, of: content) {
        case .valid(let facts):
            guard let fault = try SignatureJudge(session: session).mismatch(facts, of: signature, identity) else {
                return try settle(signature, .verified, nil, signed, facts)
            }
            return try settle(signature, .invalid, "[\(fault.code)] \(fault.sentence(in: .indonesian))", signed, facts)
        case .invalid(let words): return try settle(signature, .invalid, words, signed)
        case .unavailable(let words):
            // What is there is not lost for want of a look at it.
            guard signature.state != .verified else { return signature }
            return try settle(signature, signature.form == nil ? .unknown : .signed, words)
        }
    }

    private func settle(
        _ signature: StoredSignature,
        _ state: SignatureState,
        _ explanation: String?,
        _ signed: [UInt8]? = nil,
        _ facts: SignatureFacts? = nil
    ) throws -> StoredSignature {
        try inTransaction {
            if state == .verified, signature.state == .verified { return signature }
            let settled = try Signatures(session).settle(
                signature,
                state,
                form: signed == nil ? nil : form,
                signed: signed,
                explanation: explanation,
                certificate: facts.map(SigningCertificate.init)
            )
            if state == .invalid { try SignatureAlarm(session: session).raise(settled) }
            return settled
        }
    }

    /// In the transaction that is open, as a trial has one, else in one of its own.
    private func inTransaction<Value>(_ body: () throws -> Value) throws -> Value {
        try session.isInTransaction ? body() : session.transaction { try body() }
    }
}
