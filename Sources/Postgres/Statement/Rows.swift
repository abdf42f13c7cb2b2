import CLibPQ

/// The rows of a statement, kept as the server sent them and decoded on demand.
///
/// SAFETY: nothing changes a finished result, and any thread may read it (PostgreSQL manual, 34.20 "Threaded Programs").
public final class Rows: @unchecked Sendable {
    let result: OpaquePointer
    /// libpq keeps its address with the result.
    private let notices: NoticeBox

    init(_ result: OpaquePointer, notices: NoticeBox) {
        self.result = result
        self.notices = notices
    }

    deinit {
        PQclear(result)
    }

    /// The names of the columns, in order.
    public var columns: [String] {
        (0..<PQnfields(result)).map { PQfname(result, $0).map { String(cString: $0) } ?? "" }
    }

    /// The number that the command tag names: rows inserted, updated, deleted, selected or copied.
    public var affected: Int {
        Int(String(cString: PQcmdTuples(result))) ?? 0
    }
}

extension Rows: RandomAccessCollection {
    /// The first row's place.
    public var startIndex: Int { 0 }
    /// One past the last row's place.
    public var endIndex: Int { Int(PQntuples(result)) }
    /// The row at a place.
    public subscript(position: Int) -> Row { Row(rows: self, index: Int32(position)) }
}
