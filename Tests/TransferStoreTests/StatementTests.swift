import Postgres
import TestSupport
import Testing

@testable import TransferStore

@Suite("Statements")
struct StatementTests {
    @Test("every fixed statement fits the migrated schema")
    func fixedStatements() throws {
        let database = try TestDatabase()
        let session = try database.session()
        for sql in try DomainStatements.all {
            #expect(throws: Never.self, "\(sql.text)") { try session.prepare(sql) }
        }
    }

    @Test("every statement of every import file fits the schema and its own staging table")
    func stagingStatements() throws {
        let database = try TestDatabase()
        let session = try database.session()
        try session.rolledBack {
            for record in ImportFiles.records {
                let layout = record.layout
                let sql = StagingSQL(layout)
                try session.query(sql.createTable)
                #expect(throws: Never.self) { try session.copyIn(sql.copy) { _ in } }
                let statements =
                    [sql.analyze, sql.repeated, sql.dropTable]
                    + layout.people.flatMap { [sql.resolve($0), sql.strangers($0)] }
                    + layout.checks.map(sql.lines) + layout.merges.map(sql.merge)
                    + layout.merges.compactMap(sql.withdraw)
                    + [layout.yielding].compactMap(\.self).flatMap { yield in
                        [sql.lockOwners(yield), sql.yielding(yield), sql.keep(yield)]
                    }
                for statement in statements {
                    #expect(throws: Never.self, "\(layout.file): \(statement.text)") { try session.prepare(statement) }
                }
            }
        }
    }

    @Test("a file's layout reads only columns that it declares, and merges only columns that it stages")
    func layouts() {
        for record in ImportFiles.records {
            let layout = record.layout
            let columns = layout.required + layout.optional
            #expect(Set(columns).count == columns.count, "\(layout.file)")
            let staged = Set(layout.staged.map(\.name) + layout.people.map(\.id))
            #expect(layout.yielding?.columns.allSatisfy(staged.contains) ?? true, "\(layout.file)")
            for merge in layout.merges {
                for column in merge.key + merge.values + merge.initial where column.source.hasPrefix("s.") {
                    #expect(staged.contains(String(column.source.dropFirst(2))), "\(layout.file) \(column.name)")
                }
            }
            #expect(layout.key.allSatisfy(staged.contains), "\(layout.file)")
        }
    }
}
