import Testing
import Upstream

@Suite("Names in SQL")
struct IdentifierTests {
    @Test(
        "names are read as SQL reads them",
        arguments: [
            ("nip", ["nip"]), ("NIP, Nama", ["nip", "nama"]), (#""NIP","a,b""#, ["NIP", "a,b"]),
            (#""a""b""#, [#"a"b"#]), ("_x1 , tmt$", ["_x1", "tmt$"]), (#""select""#, ["select"]),
        ]
    )
    func reading(list: String, names: [String]) throws {
        #expect(try Identifier.read(list, separatedBy: ",").map(\.text) == names)
    }

    @Test(
        "what is no name is refused, and never reaches SQL",
        arguments: [
            "", ",", "a,", ",a", "a b", "a;drop table x", "1a", #""a"#, #""""#, #"a"b""#, "a--", "nip)", "é", "a'b",
        ]
    )
    func refusing(list: String) {
        #expect(throws: WatchFault.self) { try Identifier.read(list, separatedBy: ",") }
    }

    @Test("a name has at most 63 bytes, as many as PostgreSQL keeps, and no zero byte")
    func length() throws {
        #expect(try Identifier(String(repeating: "a", count: 63)).text.count == 63)
        #expect(throws: WatchFault.self) { try Identifier(String(repeating: "a", count: 64)) }
        #expect(throws: WatchFault.self) { try Identifier(String(repeating: "é", count: 32)) }
        #expect(throws: WatchFault.self) { try Identifier("a\0b") }
        #expect(throws: WatchFault.self) { try Identifier("") }
    }

    @Test("a table is named with its schema, and nothing more")
    func tables() throws {
        #expect(try TableName("Kepegawaian.\"Pegawai\"").quoted == #""kepegawaian"."Pegawai""#)
        #expect(throws: WatchFault.notQualified("pegawai")) { try TableName("pegawai") }
        #expect(throws: WatchFault.self) { try TableName("a.b.c") }
    }
}
