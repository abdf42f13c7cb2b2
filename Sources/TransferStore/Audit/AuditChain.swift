/// The chain of seals, from its end on.
struct AuditChain {
    private(set) var length: Int64
    private var head: [UInt8]

    /// A chain that ends with a seal, or one that has none yet.
    init(after last: AuditSeal? = nil) {
        length = last?.sequence ?? 0
        head = last?.mac ?? Self.origin
    }

    /// What stands for the seal before the first.
    static let origin = [UInt8](repeating: 0, count: 32)

    /// Seals an event.
    mutating func append(_ event: AuditEvent, with key: AuditKey) -> AuditSeal {
        length += 1
        head = Self.mac(previous: head, sequence: length, event, key)
        return AuditSeal(sequence: length, event: event.id, keyID: key.id, mac: head)
    }

    static func mac(previous: [UInt8], sequence: Int64, _ event: AuditEvent, _ key: AuditKey) -> [UInt8] {
        key.mac(of: previous + withUnsafeBytes(of: sequence.bigEndian) { Array($0) } + event.canonical)
    }
}
