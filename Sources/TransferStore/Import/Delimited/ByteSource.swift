/// Where the bytes of a file come from, a block at a time.
protocol ByteSource: ~Copyable {
    /// Fills the front of a buffer and tells how much of it; 0 is the end.
    mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileFault) -> Int
}
