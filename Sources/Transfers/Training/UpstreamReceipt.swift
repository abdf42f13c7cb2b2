/// What shows that a result of training was taken over by another system.
public struct UpstreamReceipt: Hashable, Sendable {
    /// The system.
    public let system: UpstreamSystem
    /// The number or identifier that it gave, without space around it.
    public let reference: String
    /// The day on which it took the result over.
    public let registeredOn: CivilDate

    /// A receipt.
    ///
    /// - Parameters:
    ///   - system: The system.
    ///   - reference: The number or identifier that it gave.
    ///   - day: The day on which it took the result over.
    ///   - finishedOn: The last day of the course, before which there is no result; nil where it is not known.
    ///   - today: The day on which the receipt is entered.
    /// - Throws: ``EnrolmentFault/receiptNotCitable``.
    public init(
        _ system: UpstreamSystem,
        reference: String,
        registeredOn day: CivilDate,
        finishedOn: CivilDate?,
        today: CivilDate
    ) throws(EnrolmentFault) {
        let words = reference.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let isClean = !words.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7f }
        guard (1...300).contains(words.unicodeScalars.count), isClean, day <= today,
            finishedOn.map({ $0 <= day }) ?? true
        else { throw .receiptNotCitable }
        self.system = system
        self.reference = words
        registeredOn = day
    }

    /// A receipt as it was kept.
    public init(stored system: UpstreamSystem, reference: String, registeredOn day: CivilDate) {
        self.system = system
        self.reference = reference
        registeredOn = day
    }

    /// The system with its reference, `SIASN 8a1f`.
    public var label: String { "\(system.rawValue) \(reference)" }
}
