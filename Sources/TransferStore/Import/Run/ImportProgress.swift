/// How far an import has come.
public struct ImportProgress: Sendable {
    /// The file being read.
    public var file: String
    /// Bytes read of all files together.
    public var bytesDone: Int
    /// Bytes of all files together.
    public var bytesTotal: Int
    /// Rows read of this file.
    public var rows: Int
}
