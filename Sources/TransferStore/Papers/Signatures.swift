public import Postgres
public import Transfers

/// The electronic signatures of papers.
///
/// A request commits before the service is called, so that a call that nobody lived to record is known of.
public struct Signatures {
    let session: Session

    /// Signatures through a session.
    public init(_ session: Session) {
        self.session = session
    }

    /// Records that a signature is going to be asked for.
    ///
    /// - Returns: The request.
    /// - Throws: ``PaperFault`` when the paper is not the newest, a signature is under way, or it was set before the last
    ///   decision, `DecreePaperFault` when it is not the decree of its package as that was decided, `PostgresError`.
    public func request(_ paper: PaperID, by signer: PersonID, _ provider: SigningProvider) throws -> StoredSignature {
        let stored = try Papers(session).show(paper)
        guard stored.isNewest else { throw PaperFault.notNewest(paper) }
        try requireDecided(paper)
        let decree = try decreeGiven(for: stored)
        let isRequested = try Decrees(session).translating(paper: stored.letter, decree: decree) {
            try session.query(SignatureSQL.request(paper, by: signer, provider)).first != nil
        }
        guard isRequested else { throw PaperFault.signatureUnderWay(paper, try newest(of: paper).state) }
        return try newest(of: paper)
    }

    /// Records that the seal of the agency is going to be asked for.
    ///
    /// - Returns: The request.
    /// - Throws: ``PaperFault`` when the paper is not the newest, is a decree, or a signature or a seal is under way,
    ///   `PostgresError`.
    public func requestSeal(_ paper: PaperID, _ provider: SigningProvider) throws -> StoredSignature {
        let stored = try Papers(session).show(paper)
        guard stored.isNewest else { throw PaperFault.notNewest(paper) }
        guard stored.name != .decree else { throw PaperFault.peopleSign(stored.name) }
        guard try session.query(SignatureSQL.requestSeal(paper, provider)).first != nil else {
            throw PaperFault.signatureUnderWay(paper, try newest(of: paper).state)
        }
        return try newest(of: paper)
    }

    /// The decree that was given for a package before its paper is signed, such as one that was signed by hand.
    private func decreeGiven(for paper: StoredPaper) throws -> Letter? {
        guard paper.name == .decree, paper.subject.kind == .package else { return nil }
        return try Decrees(session).list(of: PackageID(paper.subject.number)).first { $0.kind == .transfer }?.letter
    }

    /// The signature of a paper that was asked for last.
    ///
    /// - Throws: ``PaperFault/notSigned(_:)``, `PostgresError`.
    public func newest(of paper: PaperID) throws -> StoredSignature {
        guard let row = try session.query(SignatureSQL.newest(of: paper)).first else {
            throw PaperFault.notSigned(paper)
        }
        return try StoredSignature(row)
    }

    /// The newest version of a package's decree, and how its electronic signature stands.
    ///
    /// - Throws: ``PaperFault/decreeNotSigned(_:)`` where nothing was signed, ``PaperFault/setBeforeDecision(_:)`` where it was
    ///   set before the last decision, `PostgresError`.
    public func decree(of package: PackageID) throws -> (paper: PaperID, status: SignatureStatus) {
        guard let paper = try Papers(session).newest(.decree, of: .package(package)),
            let status = paper.signature?.status
        else { throw PaperFault.decreeNotSigned(package) }
        try requireDecided(paper.id)
        return (paper.id, status)
    }

    /// Who signed a package's decree electronically, verified; nil where nobody did.
    ///
    /// - Throws: `PostgresError`.
    public func signatory(ofDecreeOf package: PackageID) throws -> PersonID? {
        try session.query(SignatureSQL.signatory(package)).first?.decode(at: 0)
    }

    /// Refuses a decree that was set before the decision that it carries out.
    private func requireDecided(_ paper: PaperID) throws {
        guard let row = try session.query(SignatureSQL.decisionAfter(paper)).first else { return }
        throw PaperFault.setBeforeDecision(PackageID(try row.decode(at: 0)))
    }

    /// Whether the last electronic signature of a package's decree, in whichever version, was found invalid.
    ///
    /// - Throws: `PostgresError`.
    public func isDecreeInvalid(_ package: PackageID) throws -> Bool {
        let state = try session.query(SignatureSQL.lastOfDecree(package)).first?.decode(at: 0, as: String.self)
        return state == SignatureState.invalid.rawValue
    }

    /// Whether a package's decree was signed electronically, in whichever version and with whatever outcome.
    ///
    /// - Throws: `PostgresError`.
    public func hasDecreeSignature(_ package: PackageID) throws -> Bool {
        try session.query(SignatureSQL.lastOfDecree(package)).first != nil
    }

    /// What was signed: the PDF, or the signature beside it; nil before there is one.
    ///
    /// - Throws: `PostgresError`.
    public func signed(_ signature: StoredSignature) throws -> [UInt8]? {
        try session.query(SignatureSQL.signed(signature.id)).first?.decode(at: 0, as: Bytes?.self)?.bytes
    }

    /// The database role of whoever had a paper signed.
    ///
    /// - Throws: `PostgresError`.
    public func requester(of signature: StoredSignature) throws -> String? {
        try session.query(SignatureSQL.requester(of: signature.id)).first?.decode(at: 0)
    }

    /// Records an outcome.
    ///
    /// - Parameters:
    ///   - signature: The request.
    ///   - state: How it stands now.
    ///   - form: Where the signature is, when there is one.
    ///   - signed: What was signed, when it is there.
    ///   - explanation: What was said.
    ///   - certificate: By which certificate it was made, when somebody has looked.
    /// - Returns: The signature as it is now.
    /// - Throws: ``PaperFault/signatureSettled(_:_:)``, `PostgresError`.
    public func settle(
        _ signature: StoredSignature,
        _ state: SignatureState,
        form: SignatureForm? = nil,
        signed: [UInt8]? = nil,
        explanation: String? = nil,
        certificate: SigningCertificate? = nil
    ) throws -> StoredSignature {
        try Proposals(session).requireTransaction()
        let row = try session.query(SignatureSQL.lock(signature.id)).first
        let now = try StoredJSON.word(SignatureState.self, try row?.decode(at: 0) ?? "")
        // What is over stays over, and what was verified can only turn out to be invalid.
        guard !now.isOver, state != .requested, now != .verified || state == .invalid else {
            throw PaperFault.signatureSettled(signature.paper, now)
        }
        try session.execute(
            SignatureSQL.settle(
                signature.id,
                state,
                form: form,
                signed: signed.map { Bytes($0) },
                explanation,
                certificate
            )
        )
        return try newest(of: signature.paper)
    }
}
