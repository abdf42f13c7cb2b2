internal import Glibc

extension ImportManifest {
    /// Reads what a directory has of the two files.
    ///
    /// - Throws: A ``ManifestRefusal`` that names the file which cannot be understood.
    init(directory: String) throws(ManifestRefusal) {
        self.init()
        try read(directory, Self.checksumFile) { manifest, record in
            // A digest and a name hold no delimiter; a name with a comma would come as two fields.
            manifest.takeChecksum(line: record.fields.joined(separator: ","))
        }
        try read(directory, Self.rowCountFile) { manifest, record in
            record.line == 1 && record.fields == ["berkas", "jumlah_baris"]
                || manifest.takeRowCount(fields: record.fields)
        }
    }

    private mutating func read(
        _ directory: String,
        _ file: String,
        take: (inout ImportManifest, DelimitedRecord) -> Bool
    ) throws(ManifestRefusal) {
        let path = directory + "/" + file
        guard access(path, F_OK) == 0 else { return }
        do throws(FileFault) {
            var reader = try DelimitedReader(FileBytes(path: path))
            while let record = try reader.next() {
                guard take(&self, record) else { throw .unclearManifest(line: record.line) }
            }
        } catch {
            throw ManifestRefusal(file: file, fault: error)
        }
    }
}

/// Why a directory's own account of its files cannot be used; nothing is imported then.
struct ManifestRefusal: Error {
    let file: String
    let fault: FileFault
}
