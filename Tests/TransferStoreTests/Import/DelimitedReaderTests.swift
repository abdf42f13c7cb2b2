import Testing

@testable import TransferStore

@Suite("Delimited files")
struct DelimitedReaderTests {
    /// Bytes in memory, handed out in blocks as small as a test likes.
    struct Blocks: ByteSource {
        var bytes: ArraySlice<UInt8>
        let size: Int

        mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileFault) -> Int {
            let block = bytes.prefix(min(size, buffer.count))
            buffer.copyBytes(from: block)
            bytes = bytes.dropFirst(block.count)
            return block.count
        }
    }

    /// Reads all records, in blocks of one byte up to the whole text, and expects the same of each.
    private func read(_ text: String) throws -> [DelimitedRecord] {
        try read(Array(text.utf8))
    }

    private func read(_ bytes: [UInt8]) throws -> [DelimitedRecord] {
        var results: [[DelimitedRecord]] = []
        for size in [1, 2, 3, 7, 1 << 16] {
            var reader = try DelimitedReader(Blocks(bytes: bytes[...], size: size), blockSize: 8)
            var records: [DelimitedRecord] = []
            while let record = try reader.next() { records.append(record) }
            results.append(records)
        }
        for result in results.dropFirst() { #expect(result == results[0]) }
        return results[0]
    }

    @Test("commas, semicolons, CRLF and a byte order mark are taken in stride (case 45)")
    func dialects() throws {
        for text in ["a,b\n1,2\n", "a;b\r\n1;2\r\n", "\u{FEFF}a;b\n1;2", "\"a\",\"b\"\r\n\"1\",\"2\"\r\n"] {
            #expect(try read(text).map(\.fields) == [["a", "b"], ["1", "2"]], "\(text.debugDescription)")
        }
    }

    @Test("the delimiter is the one that parts the header, not the one inside of its quotes")
    func delimiterOutsideOfQuotes() throws {
        #expect(try read("\"a,b,c\";d\n1;2\n").map(\.fields) == [["a,b,c", "d"], ["1", "2"]])
    }

    @Test("quotes hold delimiters, line ends and doubled quotes, and lines are counted through them (case 45)")
    func quotes() throws {
        let records = try read("a,b\n\"x, \"\"y\"\"\",\"1\n2\"\nlast,row\n")
        #expect(records.map(\.fields) == [["a", "b"], ["x, \"y\"", "1\n2"], ["last", "row"]])
        #expect(records.map(\.line) == [1, 2, 4])
    }

    @Test("a quote within a bare field is text, and text behind a closing quote is marked")
    func strayQuotes() throws {
        let records = try read("a,b\n5\" pipe,x\n\"x\"y,z\n")
        #expect(records[1].fields == ["5\" pipe", "x"])
        #expect(records.map(\.isMalformed) == [false, false, true])
    }

    @Test("blank lines are passed over, empty fields are kept")
    func blanks() throws {
        #expect(try read("a,b\n\n,\n\r\n1,\n").map(\.fields) == [["a", "b"], ["", ""], ["1", ""]])
    }

    @Test("a last line without a line end says so")
    func unterminatedLine() throws {
        #expect(try read("a,b\n1,2\n3").map(\.isTerminated) == [true, true, false])
    }

    @Test("a quote that is never closed refuses the file and names the line on which it was opened")
    func unterminatedQuote() {
        #expect(throws: FileFault.unterminatedQuote(line: 3)) { try read("a,b\n1,2\n3,\"4\n5,6\n") }
    }

    @Test("bytes that are not UTF-8 refuse the file and are named by their position (case 45)")
    func invalidUTF8() {
        let bytes = Array("a,b\nx,\"\"\"".utf8) + [0xE9] + Array("\"\n".utf8)
        #expect(throws: FileFault.notUTF8(byte: 9)) { try read(bytes) }
    }

    @Test("UTF-16 of either order is read, with and without a byte order mark, letters of two units as well (case 45)")
    func utf16() throws {
        let text = "nama;unit\r\n\"Ma'ruf \u{1F3E5}\";\u{E9}\n"
        let wanted = [["nama", "unit"], ["Ma'ruf \u{1F3E5}", "\u{E9}"]]
        for mark in ["", "\u{FEFF}"] {
            let units = Array((mark + text).utf16)
            #expect(try read(units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }).map(\.fields) == wanted)
            #expect(try read(units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }).map(\.fields) == wanted)
        }
    }

    @Test("UTF-16 that lacks half of a letter refuses the file and is named by its position (case 45)")
    func brokenUTF16() {
        #expect(throws: FileFault.notUTF16(byte: 4)) { try read([0xFF, 0xFE, 0x61, 0x00, 0x2C]) }
        #expect(throws: FileFault.notUTF16(byte: 2)) { try read([0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00]) }
        #expect(throws: FileFault.notUTF16(byte: 4)) { try read([0x00, 0x61, 0x00, 0x2C, 0xDC, 0x00]) }
    }

    @Test("a record longer than any honest one refuses the file instead of filling the memory")
    func endlessRecord() {
        let text = "a,b\n\"" + String(repeating: "x", count: 3 << 20)
        #expect(throws: FileFault.recordTooLong(line: 2)) {
            var reader = try DelimitedReader(Blocks(bytes: Array(text.utf8)[...], size: 1 << 16))
            while try reader.next() != nil {}
        }
    }

    @Test("an empty file has no record")
    func emptyFile() throws {
        #expect(try read("").isEmpty)
        #expect(try read("\u{FEFF}").isEmpty)
    }

    @Test("whatever the bytes are, reading ends with records or a fault, the same for every size of block")
    func anyBytes() {
        let alphabet = Array("a,;\"\n\r\u{E9}".utf8) + [0x00, 0xFF, 0xC3]
        var random = SystemRandomNumberGenerator()
        for _ in 0..<500 {
            let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
            }
            let outcomes = [1, 3, 64].map { size -> Result<[DelimitedRecord], FileFault> in
                do throws(FileFault) {
                    var reader = try DelimitedReader(Blocks(bytes: bytes[...], size: size), blockSize: 4)
                    var records: [DelimitedRecord] = []
                    while let record = try reader.next() { records.append(record) }
                    return .success(records)
                } catch {
                    return .failure(error)
                }
            }
            #expect(outcomes[0] == outcomes[1], "\(bytes)")
            #expect(outcomes[0] == outcomes[2], "\(bytes)")
        }
    }
}
