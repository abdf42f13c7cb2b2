import Postgres
import TestSupport
import Testing

/// Of every table: which of the three rows (`ThreeRows`) each login reads, enters, changes and takes away.
@Suite("Which rows each role meets is what is written")
struct RowSightTests {
    @Test("every table with rules for its rows, tried by every login")
    func sight() throws {
        let house = try House()
        try house.owner.script(
            "insert into mutasi.unit (id, name, parent_id, district, zone) values ('V-1', 'Bidang Lain', 'V', 'Kota', 'WIB')"
        )
        let rows = try ThreeRows(house.owner)
        let logins: [(String, Session)] = [
            ("operator of U-1", try house.session(of: "Pegawai 1", "OPERATOR", in: "U-1")),
            ("operator of V", try house.session(of: "Pegawai 30", "OPERATOR", in: "V")),
            ("operator of all", try house.session(of: "Pegawai 3", "OPERATOR")),
            ("verifier", try house.session(of: "Pegawai 4", "VERIFIER")),
            ("tpk", try house.session(of: "Pegawai 5", "TPK")),
            ("decider", try house.session(of: "Pegawai 6", "DECIDER")),
            ("auditor", try house.session(of: "Pegawai 7", "AUDITOR")),
            ("daemon", try house.session(as: "mutasi_daemon")),
            ("operator without an account", try Session(house.logins.login(in: "mutasi_operator"))),
        ]
        var happened: [String] = []
        for (name, session) in logins {
            for table in rows.tables where table != "package" {
                let seen = try session.query(
                    SQL(unchecked: "select coalesce(string_agg(letter, '' order by letter), '') from mutasi.\(table)")
                )[0].decode(at: 0, as: String.self)
                let met = try [
                    { rows.insertion(into: table, $0) },
                    { "update mutasi.\(table) set letter = letter where letter = '\($0)'" },
                    { "delete from mutasi.\(table) where letter = '\($0)'" },
                ].map { statement in
                    try ThreeRows.letters.filter { try meets(session, statement($0)) }.joined()
                }
                happened.append(([name, table, seen] + met).map { $0.isEmpty ? "-" : $0 }.joined(separator: ","))
            }
        }
        try Reviewed(name: "rows.csv", header: "login,table,reads,enters,changes,deletes").expect(happened)
    }

    /// Whether a row is met: the rules for rows let it through, and it is there.
    private func meets(_ session: Session, _ statement: String) throws -> Bool {
        try session.script("begin")
        defer { session.rollbackOrClose() }
        do {
            return try session.execute(SQL(unchecked: statement)) > 0
        } catch {
            // The rules are asked before the key.
            if error.sqlState == .uniqueViolation { return true }
            guard error.sqlState == .insufficientPrivilege else { throw error }
            #expect(error.message.contains("row-level security"), "\(statement): \(error)")
            return false
        }
    }
}
