public import TransferStore

/// How the audit is sealed, and where its anchors go.
public struct AuditSettings: Sendable {
    let key: AuditKey
    private let anchors: AnchorFile?
    /// Told of every end of the chain that was sealed; it may be told of one twice.
    public var tell: @Sendable (AuditAnchor) -> Void = { _ in }

    /// Seals with a key.
    ///
    /// - Parameters:
    ///   - key: Kept outside of the database.
    ///   - anchors: Where ends of the chain are kept that the database has no say over.
    public init(key: AuditKey, anchors: AnchorFile?) {
        self.key = key
        self.anchors = anchors
    }

    func publish(_ anchor: AuditAnchor) throws(AnchorFileFault) {
        try anchors?.append(anchor)
        tell(anchor)
    }
}
