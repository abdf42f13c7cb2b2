import Delivery
import Postgres
import TransferStore
import Transfers

/// Holds a signature that is valid in itself against who was to sign, and against how long it has to be provable.
struct SignatureJudge {
    let session: Session

    /// What is wrong with a signature; nil when it is the one that was asked for.
    ///
    /// - Parameters:
    ///   - facts: What the signature says of itself.
    ///   - signature: What was asked for.
    ///   - identity: By what the service knows who was to sign; nil when it is looked at later, since nobody keeps it.
    /// - Returns: What is wrong.
    /// - Throws: `RuleBookFault`, `PaperFault`, `StoreFault`, `PostgresError`.
    func mismatch(
        _ facts: SignatureFacts,
        of signature: StoredSignature,
        _ identity: SigningIdentity?
    ) throws -> SignatureMismatch? {
        try wrongHolder(facts.certificate, of: signature, identity) ?? lowLevel(facts.level)
    }

    private func wrongHolder(
        _ certificate: CertificateFacts,
        of signature: StoredSignature,
        _ identity: SigningIdentity?
    ) throws -> SignatureMismatch? {
        guard let signer = signature.signer else {
            let agency = try Letterheads(session).personnelOffice()
            let names = [certificate.name, certificate.organization].compactMap { $0 }
            return SignatureMismatch.isSeal(names, of: [agency.government, agency.office]) ? nil : .otherAgency
        }
        // What names one person alone is worth more than a name, which others have as well.
        let isTheirs = identity?.owns(certificate) ?? PersonName.agree(certificate.name, signer)
        return isTheirs ? nil : .otherPerson
    }

    private func lowLevel(_ level: PAdESLevel?) throws -> SignatureMismatch? {
        guard let level else { return nil }
        let today = try CivilClock(session).today()
        let rule = try Rules(session).current(on: today).parameter(.signatureLevel, on: today)
        guard let needed = PAdESLevel(rule: rule.value) else {
            throw RuleBookFault.impossibleValue(code: rule.code.rawValue)
        }
        return level < needed ? .level(found: level.letters, needed: needed.letters, basis: rule.basis) : nil
    }
}

extension PAdESLevel {
    init?(rule value: Fraction) {
        guard value.denominator == 1 else { return nil }
        self.init(rawValue: Int(value.numerator))
    }
}

extension SigningCertificate {
    /// What is kept of a certificate; one that names nobody has a dash.
    init(_ facts: SignatureFacts) {
        let name = String(facts.certificate.name.filter { !$0.isNewline }.prefix(300))
        self.init(
            name: name.isEmpty ? "-" : name,
            fingerprint: facts.certificate.fingerprint,
            level: facts.level?.letters,
            stampedAt: facts.stampedAt.map { Instant(microseconds: $0 * 1_000_000) }
        )
    }
}
