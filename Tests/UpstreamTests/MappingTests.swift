import Testing
import Upstream

@Suite("The mapping of an upstream database")
struct MappingTests {
    private static let text = """
        # SIMPEG
        [upstream]
        name     = simpeg
        database = host=/run/simpeg dbname=simpeg

        [kinerja.csv]
        from   = "Kepegawaian".riwayat_kinerja
        key    = nip
        topics = kinerja.changed, asn.changed
        where  = deleted_at is null
        nip    = nip
        predikat = case when predikat = 'A' then 'Baik'
            else 'Cukup' end
        """

    private func faults(_ text: String) -> [MappingFault] {
        let faults = #expect(throws: MappingFaults.self) { try UpstreamMapping(text) }
        return faults?.faults ?? []
    }

    @Test("parts, settings, comments and lines that go on are read, each with its line")
    func reading() throws {
        let mapping = try UpstreamMapping(Self.text)
        #expect(mapping.name == "simpeg" && mapping.listens && mapping.database == "host=/run/simpeg dbname=simpeg")
        let file = try #require(mapping.files(of: "asn.changed").first)
        #expect(file.table.quoted == #""Kepegawaian"."riwayat_kinerja""#)
        #expect(file.columns.map(\.line) == [11, 12])
        #expect(file.columns[1].expression == "case when predikat = 'A' then 'Baik' else 'Cukup' end")
        #expect(mapping.files(of: "hukdis.changed").isEmpty && mapping.files(of: "x").isEmpty)
    }

    @Test("further tables that expressions read are named, and one that is no name is told with its line")
    func reads() throws {
        let mapping = try UpstreamMapping(Self.text + "\nreads = a.b, \"C\".d")
        #expect(mapping.files[0].reads.map(\.quoted) == [#""a"."b""#, #""C"."d""#])
        #expect(mapping.files[0].readsLine == 14)
        #expect(faults(Self.text + "\nreads = b") == [MappingFault(line: 14, .wrongIdentifier("b"))])
    }

    @Test("keys of whatever content stay within their quotes")
    func keys() throws {
        let file = try UpstreamMapping(Self.text).files[0]
        #expect(file.export(of: ["1", #"'; drop table x; --\"#]).contains(#"in ('1', '''; drop table x; --\')"#))
        #expect(file.export(of: []).contains("and false"))
        #expect(!file.export().contains(" in ("))
    }

    @Test("everything that is wrong is told at once, each with its line")
    func allFaults() {
        let wrong = faults(
            """
            [upstream]
            name = Simpeg Kami
            listen = maybe
            port = 5432
            [pegawai.csv]
            from = pegawai
            [kinerja.csv]
            from = a.b
            topics = kinerja.changed gaji.changed
            """
        )
        #expect(
            wrong == [
                MappingFault(line: 1, .missingSetting("database")), MappingFault(line: 2, .wrongName("Simpeg Kami")),
                MappingFault(line: 3, .notYesOrNo("maybe")), MappingFault(line: 4, .unknownSetting("port")),
                MappingFault(line: 6, .wrongIdentifier("pegawai")),
                MappingFault(line: 9, .unknownTopic("gaji.changed")),
                MappingFault(line: 9, .missingSetting("key")),
            ]
        )
    }

    @Test(
        "what is no mapping at all is told by its line",
        arguments: [
            ("name = x", 1, MappingFault.Reason.unreadable), ("  x", 1, .unreadable), ("[a]\n\n= b", 3, .unreadable),
            ("[a]\nx = 1\nx = 2", 3, .repeatedSetting("x")), ("[a]\n[b]\n[a]", 3, .repeatedPart("a")),
            ("", 1, .missingSetting("name")),
        ]
    )
    func unreadable(text: String, line: Int, reason: MappingFault.Reason) {
        #expect(faults(text).first == MappingFault(line: line, reason))
    }
}
