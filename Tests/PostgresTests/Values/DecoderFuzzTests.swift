import Postgres
import TestSupport
import Testing

/// Damaged buffers end in an error with code `decoding`, or in a value that can be shown and sent again; never in a trap.
struct DecoderFuzzTests {
    private struct Subject: Sendable {
        let name: String
        let oid: UInt32
        let seeds: [[UInt8]]
        let decode: @Sendable (UnsafeRawBufferPointer, UInt32) throws -> Void

        init<Value: PostgresField>(_ seeds: Value...) {
            name = "\(Value.self)"
            oid = Value.postgresType.oid
            self.seeds = seeds.map { value in
                var bytes: [UInt8] = []
                _ = value.encodeField(into: &bytes)
                return bytes
            }
            decode = { bytes, type in
                let value = try Value.decodeField(bytes, type: type)
                var again: [UInt8] = []
                _ = value.encodeField(into: &again)
                if let numeric = value as? Numeric { _ = numeric.unscaled }
                if let instant = value as? Timestamp { _ = instant.unixMicroseconds }
            }
        }
    }

    private static let subjects = [
        Subject(true, false), Subject(Int16(1)), Subject(Int32(-1)), Subject(Int64(1)), Subject(1), Subject(1.5),
        Subject("Rp é", ""), Subject(Bytes([1, 2])), Subject(UUID(high: 1, low: 2)), Subject(JSONB("{\"a\": 1}")),
        Subject(PostgresDate(days: 1)), Subject(Timestamp(microseconds: 1)), Subject(Interval(microseconds: 1)),
        Subject(Numeric(unscaled: 123_456_789, scale: 4), .notANumber), Subject([1, nil, 3]), Subject([true]),
        Subject(["a", "b,c"], []), Subject([Numeric(unscaled: 5, scale: 1), nil]), Subject([Bytes([1])]),
        Subject([JSONB("1")]), Subject([Interval(days: 1), nil]), Subject([Timestamp.infinity]),
    ]

    @Test("200,000 damaged buffers")
    func damage() throws {
        var generator = SeededGenerator(seed: 20_261_123)
        var refused = 0
        let rounds = 200_000 / Self.subjects.count + 1
        for subject in Self.subjects {
            for round in 0..<rounds {
                var bytes = subject.seeds[round % subject.seeds.count]
                Self.damage(&bytes, &generator)
                do {
                    try bytes.withUnsafeBytes { try subject.decode($0, subject.oid) }
                } catch let error as PostgresError {
                    refused += 1
                    if error.code != .decoding { Issue.record("\(subject.name): \(error)") }
                }
            }
        }
        #expect(refused > 20_000)
    }

    @Test("every other type is refused, but for smaller integers, texts and json")
    func wrongTypes() throws {
        let known: [UInt32] = [
            16, 17, 20, 21, 23, 25, 114, 700, 701, 1082, 1184, 1186, 1700, 2950, 3802, 1007, 1009, 0,
        ]
        let alike: [UInt32: Set<UInt32>] = [20: [21, 23], 23: [21], 3802: [114], 0: [0]]
        for subject in Self.subjects {
            for oid in known where oid != subject.oid && alike[subject.oid]?.contains(oid) != true {
                let error = try failure { try subject.seeds[0].withUnsafeBytes { try subject.decode($0, oid) } }
                #expect(error.code == .decoding, "\(subject.name) from \(oid)")
            }
        }
    }

    @Test("every cut of a good buffer is refused, text and bytes apart")
    func cuts() throws {
        for subject in Self.subjects where !["String", "Bytes", "JSONB"].contains(subject.name) {
            for seed in subject.seeds {
                for length in 0..<seed.count {
                    let error = try failure {
                        try seed[..<length].withUnsafeBytes { try subject.decode($0, subject.oid) }
                    }
                    #expect(error.code == .decoding, "\(subject.name) cut to \(length)")
                }
                let error = try failure { try (seed + [0]).withUnsafeBytes { try subject.decode($0, subject.oid) } }
                #expect(error.code == .decoding, "\(subject.name) with a byte too many")
            }
        }
    }

    private static func damage(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
        switch generator.next() % 5 {
        case 0:
            bytes.removeLast(Int.random(in: 0...bytes.count, using: &generator))
        case 1:
            for _ in 0...Int.random(in: 0...8, using: &generator) {
                bytes.append(.random(in: 0...255, using: &generator))
            }
        case 2:
            bytes = (0..<Int.random(in: 0...64, using: &generator)).map { _ in .random(in: 0...255, using: &generator) }
        default:
            // Extreme bytes find overflows that random ones miss.
            for _ in 0...Int.random(in: 0...3, using: &generator) where !bytes.isEmpty {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                bytes[place] =
                    [0, 1, 0x7F, 0x80, 0xFF, .random(in: 0...255, using: &generator)].randomElement(using: &generator)
                    ?? 0
            }
        }
    }
}
