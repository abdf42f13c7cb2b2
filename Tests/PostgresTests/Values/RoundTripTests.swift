import Postgres
import TestSupport
import Testing

/// Every value goes to the server and comes back, and the server reads it as what it is.
struct RoundTripTests {
    private func check<Value: PostgresField & Equatable>(_ value: Value, is text: String?) throws {
        let session = try sharedSession()
        let row = try #require(try session.query("select \(value), \(value)::text").first)
        let (back, server) = try row.decode(Value.self, String?.self)
        #expect(back == value)
        #expect(server == text)
    }

    @Test("booleans, integers and doubles at their limits")
    func scalars() throws {
        try check(true, is: "true")
        try check(Int16.min, is: "-32768")
        try check(Int32.max, is: "2147483647")
        try check(Int64.min, is: "-9223372036854775808")
        try check(Int.max, is: "9223372036854775807")
        try check(Double.greatestFiniteMagnitude, is: "1.7976931348623157e+308")
        try check(-Double.infinity, is: "-Infinity")
        try check(Int32?.none, is: nil)
    }

    @Test("texts and bytes, the empty ones too, which are not NULL")
    func texts() throws {
        try check("", is: "")
        try check("Pangkalan \"Bun\" 🏝\n$1", is: "Pangkalan \"Bun\" 🏝\n$1")
        try check(String(repeating: "é", count: 300_000), is: String(repeating: "é", count: 300_000))
        try check(Bytes([]), is: "\\x")
        try check(Bytes([0, 0xFF]), is: "\\x00ff")
        try check(String?.none, is: nil)
        try check(Bytes?.some(Bytes([1])), is: "\\x01")
    }

    @Test("instants and days with their infinities, and intervals")
    func times() throws {
        try check(Timestamp.infinity, is: "infinity")
        try check(Timestamp.minusInfinity, is: "-infinity")
        try check(PostgresDate.infinity, is: "infinity")
        try check(PostgresDate.minusInfinity, is: "-infinity")
        try check(PostgresDate(days: -1), is: "1999-12-31")
        try check(Interval(microseconds: -1, days: 2, months: -14), is: "-1 years -2 mons +2 days -00:00:00.000001")
        let session = try sharedSession()
        let instant = try session.value("select '2026-11-23 18:00:00.123456+07'::timestamptz", as: Timestamp.self)
        #expect(instant.unixMicroseconds == 1_795_431_600_123_456)
        try check(Interval(.milliseconds(1500)), is: "00:00:01.5")
    }

    @Test("identifiers and JSON")
    func others() throws {
        try check(UUID(high: 1, low: .max), is: "00000000-0000-0001-ffff-ffffffffffff")
        try check(JSONB(#"{"a": [null, "é"]}"#), is: #"{"a": [null, "é"]}"#)
        let json: JSONB = try sharedSession().value(#"select '{"a":  1}'::json"#)
        #expect(json.text == #"{"a":  1}"#)
    }

    @Test("arrays of every type, with NULL and empty")
    func arrays() throws {
        try check([Bool](), is: "{}")
        try check([true, nil], is: "{t,NULL}")
        try check([Int16(1)], is: "{1}")
        try check([Int32?.none, 2], is: "{NULL,2}")
        try check([Int64(3), 4], is: "{3,4}")
        try check([5, 6], is: "{5,6}")
        try check([0.5], is: "{0.5}")
        try check(["", nil, "NULL", "a,\"b\""], is: #"{"",NULL,"NULL","a,\"b\""}"#)
        try check([Bytes([]), Bytes([7])], is: #"{"\\x","\\x07"}"#)
        try check([UUID(high: 0, low: 0)], is: "{00000000-0000-0000-0000-000000000000}")
        try check([Numeric("1.50"), nil], is: "{1.50,NULL}")
        try check([PostgresDate(days: 0)], is: "{2000-01-01}")
        try check([Timestamp.infinity, nil], is: "{infinity,NULL}")
        try check([Interval(days: 1)], is: "{\"1 day\"}")
        try check([JSONB("1"), nil, JSONB("\"a\"")], is: #"{1,NULL,"\"a\""}"#)
    }

    @Test("what is text to the server is text here: char, varchar, name, enumerations, and arrays of them")
    func textLike() throws {
        let session = try sharedSession()
        try session.script("create type pg_temp.size as enum ('kecil', 'besar')")
        let texts: SQL = "select 'a'::char(3), 'b'::varchar, 'c'::name, 'd'::\"char\", 'besar'::pg_temp.size"
        let row = try #require(try session.query(texts).first)
        let read = try row.decode(String.self, String.self, String.self, String.self, String.self)
        #expect(read == ("a  ", "b", "c", "d", "besar"))
        #expect(try session.value("select array['b', null]::varchar[]") == ["b", nil])
        #expect(try session.value("select array['c']::name[]") == ["c"])
        #expect(try session.value("select array['kecil']::pg_temp.size[]") == ["kecil"])
    }

    @Test("a column of another type is refused, by name", arguments: ["int", "bytea", "int[]", "timestamp", "oid"])
    func wrongType(_ type: String) throws {
        let session = try sharedSession()
        let rows = try session.query(SQL(unchecked: "select null::\(type) as gaji, null::\(type) as other"))
        #expect(try rows[0].decode(String?.self, UUID?.self) == (nil, nil))
        let value = ["int": "1", "oid": "1", "bytea": "'\\x41'", "int[]": "'{1}'", "timestamp": "now()"][type] ?? ""
        let error = try failure {
            let rows = try session.query(SQL(unchecked: "select \(value)::\(type) as gaji"))
            _ = try rows[0].decode(at: 0, as: String.self)
        }
        #expect(error.code == .decoding)
        #expect(error.column == "gaji")
    }

    @Test("smaller integers are read as larger ones, and not the other way")
    func widening() throws {
        let session = try sharedSession()
        #expect(try session.value("select 7::int2", as: Int.self) == 7)
        #expect(try session.value("select 7::int4", as: Int64.self) == 7)
        #expect(try session.value("select 7::int2", as: Int32.self) == 7)
        #expect(try failure { _ = try session.value("select 7::int8", as: Int32.self) }.code == .decoding)
    }

    @Test("a NULL and a column too many are errors")
    func shape() throws {
        let session = try sharedSession()
        let row = try #require(try session.query("select null::int as a").first)
        #expect(try failure { _ = try row.decode(Int.self) }.column == "a")
        #expect(try failure { _ = try row.decode(Int?.self, Int?.self) }.code == .decoding)
        #expect(try failure { _ = try row.decode(at: -1, as: Int?.self) }.code == .decoding)
    }
}
