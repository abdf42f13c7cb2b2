extension PDFSignature {
    /// What the signature says of itself; nil when it is not valid.
    var facts: SignatureFacts? {
        guard let signed = SignedMessage(message), signed.isMade(of: content), let certificate = signed.certificate
        else {
            return nil
        }
        let stampedAt = signed.stampedAt
        return SignatureFacts(certificate: certificate, level: level(isStamped: stampedAt != nil), stampedAt: stampedAt)
    }

    private func level(isStamped: Bool) -> PAdESLevel {
        guard isOfETSI else { return .none }
        guard isStamped else { return .basic }
        return isArchived ? .archived : hasValidationData ? .longTerm : .timed
    }
}
