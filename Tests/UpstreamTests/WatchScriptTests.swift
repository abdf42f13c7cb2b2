import Testing
import Upstream

@Suite("Scripts for triggers")
struct WatchScriptTests {
    private func watch(
        _ table: String = "hr.pegawai",
        columns: String = "jabatan,unor",
        mode: HandoverMode = .tolerant
    ) throws -> Watch {
        try Watch(
            TableName(table),
            key: Identifier("nip"),
            columns: Identifier.read(columns, separatedBy: ","),
            topic: .person,
            mode: mode
        )
    }

    @Test("what a watch is named after is its table and its topic, and fits into a name of PostgreSQL")
    func names() throws {
        let first = try watch()
        #expect(try watch(columns: "jabatan").name == first.name)
        #expect(try watch("hr.pegawai2").name != first.name)
        #expect(try watch(#""hr.pegawai"."x""#).name != watch(#""hr"."pegawai.x""#).name)
        #expect(TriggerFunction(first).name.utf8.count <= 63)
    }

    @Test("another definition has another fingerprint, and the same one the same")
    func fingerprints() throws {
        let first = WatchScript(try watch()).fingerprint
        #expect(WatchScript(try watch()).fingerprint == first)
        #expect(WatchScript(try watch(columns: "jabatan")).fingerprint != first)
        #expect(WatchScript(try watch(mode: .strict)).fingerprint != first)
        #expect(WatchScript(try watch()).installation.contains(first))
    }

    @Test("no name ends the quotes or the dollars that it stands in")
    func quoting() throws {
        let name = #"x"'$mutasi$; drop table y; --"#
        let quoted = "\"" + name.replacing("\"", with: "\"\"") + "\""
        let script = WatchScript(try watch("\(quoted).\(quoted)", columns: quoted)).installation
        #expect(script.contains("$mutasi_$"))
        #expect(!script.contains("as $mutasi$\n"))
        #expect(script.contains(#""x""'$mutasi$; drop table y; --""#))
        #expect(script.contains(#"'x"''$mutasi$; drop table y; --'"#))
    }

    @Test("what cannot be watched is refused")
    func faults() throws {
        #expect(throws: WatchFault.repeatedColumn("a")) { try watch(columns: "a,a") }
        #expect(throws: WatchFault.impossibleTimeout(0)) {
            try Watch(
                TableName("a.b"),
                key: Identifier("k"),
                columns: [Identifier("c")],
                topic: .person,
                timeout: 0
            )
        }
        #expect(throws: WatchFault.nothingWatched) {
            try Watch(TableName("a.b"), key: Identifier("k"), columns: [], topic: .person)
        }
    }

    @Test("each form of tables has its watches, each table and topic once", arguments: TableShape.allCases)
    func shapes(shape: TableShape) throws {
        let watches = try shape.watches()
        #expect(watches.contains { $0.topic == .person })
        #expect(Set(watches.map(\.name)).count == watches.count)
        #expect(try shape.watches(in: Identifier("lain")).allSatisfy { $0.table.schema.text == "lain" })
    }
}
