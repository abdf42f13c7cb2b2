import Postgres
import TestSupport
import Testing

/// Bytes as PostgreSQL 15 wrote them with `COPY … (FORMAT binary)`.
struct GoldenVectorTests {
    private func check<Value: PostgresField & Equatable>(_ value: Value, _ hex: String) throws {
        let bytes = Hexadecimal.bytes(hex)
        var encoded: [UInt8] = []
        #expect(value.encodeField(into: &encoded))
        #expect(encoded == bytes, "\(value)")
        let decoded = try bytes.withUnsafeBytes { try Value.decodeField($0, type: Value.postgresType.oid) }
        #expect(decoded == value)
    }

    @Test("booleans, integers and doubles")
    func scalars() throws {
        try check(true, "01")
        try check(false, "00")
        try check(Int16(1), "0001")
        try check(Int32(-1), "ffffffff")
        try check(Int64(2_147_483_648), "0000000080000000")
        try check(2_147_483_648, "0000000080000000")
        try check(1.5, "3ff8000000000000")
    }

    @Test("not a number, as a double")
    func doubleNaN() throws {
        let bytes = Hexadecimal.bytes("7ff8000000000000")
        let decoded = try bytes.withUnsafeBytes { try Double.decode($0, type: PostgresType.float8.oid) }
        #expect(decoded.isNaN)
        var encoded: [UInt8] = []
        Double.nan.encode(into: &encoded)
        #expect(encoded == bytes)
    }

    @Test("text, bytes, identifiers and JSON")
    func texts() throws {
        try check("Rp é", "527020c3a9")
        try check(Bytes([0xDE, 0xAD, 0xBE, 0xEF]), "deadbeef")
        let uuid = try #require(UUID("6BA7B810-9dad-11d1-80b4-00c04fd430c8"))
        try check(uuid, "6ba7b8109dad11d180b400c04fd430c8")
        #expect(uuid.description == "6ba7b810-9dad-11d1-80b4-00c04fd430c8")
        try check(
            JSONB(#"{"a": 1, "b": [true, null]}"#),
            "01 7b2261223a20312c202262223a205b747275652c206e756c6c5d7d"
        )
        let json = try Array(#"{"a":1}"#.utf8).withUnsafeBytes { try JSONB.decode($0, type: PostgresType.json.oid) }
        #expect(json == #"{"a":1}"#)
    }

    @Test("instants, days and lengths of time")
    func times() throws {
        try check(Timestamp(microseconds: 848_746_800_123_456), "000303ee43868e40")
        try check(Timestamp.infinity, "7fffffffffffffff")
        try check(Timestamp.minusInfinity, "8000000000000000")
        try check(PostgresDate(days: 9823), "0000265f")
        let interval = Interval(microseconds: 11_045_000_006, days: 2, months: 1)
        try check(interval, "0000000292555346 00000002 00000001")
    }

    @Test("numerics")
    func numerics() throws {
        try check(Numeric(0), "0000 0000 0000 0000")
        try check(try #require(Numeric("12345.6789")), "0003 0001 0000 0004 0001 0929 1a85")
        try check(try #require(Numeric("-0.00012300")), "0002 ffff 4000 0008 0001 08fc")
        try check(try #require(Numeric("15000000.00")), "0001 0001 0000 0002 05dc")
        try check(Numeric.notANumber, "0000 0000 c000 0000")
        try check(Numeric.infinity, "0000 0000 d000 0020")
        try check(Numeric.minusInfinity, "0000 0000 f000 0020")
    }

    @Test("arrays: empty, with NULL, of texts")
    func arrays() throws {
        try check([Int32](), "00000000 00000000 00000017")
        try check(
            [Int32?](arrayLiteral: 1, nil, 3),
            "00000001 00000001 00000017 00000003 00000001 00000004 00000001 ffffffff 00000004 00000003"
        )
        try check(
            ["a", "b,c"],
            "00000001 00000000 00000019 00000002 00000001 00000001 61 00000003 622c63"
        )
    }

    @Test("a list that may not hold NULL refuses an array that does")
    func nullElement() throws {
        let bytes = Hexadecimal.bytes("00000001 00000001 00000017 00000001 00000001 ffffffff")
        let error = try failure {
            _ = try bytes.withUnsafeBytes { try [Int32].decode($0, type: PostgresType.int4.arrayOID) }
        }
        #expect(error.code == .decoding)
    }
}
