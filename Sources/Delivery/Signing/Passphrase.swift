internal import COpenSSL

/// What unlocks a signer's key for one call: never stored, never shown, and wiped when it is over.
public final class Passphrase: Sendable, CustomStringConvertible, CustomReflectable {
    // SAFETY: the bytes are written when it is made, wiped when it ends, and only read in between.
    nonisolated(unsafe) private let storage: UnsafeMutableRawBufferPointer

    /// Takes the bytes.
    public init(_ bytes: some Collection<UInt8>) {
        storage = .allocate(byteCount: bytes.count + 1, alignment: 1)
        storage.copyBytes(from: bytes)
        storage[bytes.count] = 0
    }

    deinit {
        OPENSSL_cleanse(storage.baseAddress, storage.count)
        storage.deallocate()
    }

    /// Whether there is nothing in it.
    public var isEmpty: Bool { storage.count == 1 }
    /// Stars: what is logged is no secret any more.
    public var description: String { "***" }
    /// Nothing to look into.
    public var customMirror: Mirror { Mirror(self, children: []) }

    /// Lends the bytes, with a zero byte behind them.
    func withBytes<Value>(_ body: (UnsafeRawBufferPointer) throws -> Value) rethrows -> Value {
        try body(UnsafeRawBufferPointer(storage))
    }

    /// The passphrase as text, for a call that needs it as such.
    var text: String { withBytes { String(decoding: $0.dropLast(), as: UTF8.self) } }
}
