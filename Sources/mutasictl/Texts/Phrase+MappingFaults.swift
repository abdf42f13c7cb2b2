import Postgres
import Upstream

// What is wrong with the mapping of an upstream database.
extension Phrase {
    static func mappingFault(_ reason: MappingFault.Reason) -> Phrase {
        switch reason {
        case .unreadable: Phrase("bukan [bagian] dan bukan nama = nilai", "neither a [part] nor name = value")
        case .repeatedPart(let name):
            Phrase("bagian \(shown(name)) ada dua kali", "the part \(shown(name)) is there twice")
        case .repeatedSetting(let name): Phrase("\(shown(name)) ada dua kali", "\(shown(name)) is there twice")
        case .unknownSetting(let name):
            Phrase("\(shown(name)) tidak dikenal di sini", "\(shown(name)) is not known here")
        case .missingSetting(let name): Phrase("\(name) belum ada", "\(name) is missing")
        case .wrongName(let name):
            Phrase(
                "\(shown(name)): nama terdiri dari huruf kecil, angka dan _, paling banyak 30, bukan local",
                "\(shown(name)): a name has small letters, digits and _, 30 at most, and is not local"
            )
        case .notYesOrNo(let text): Phrase("\(shown(text)): tulis yes atau no", "\(shown(text)): write yes or no")
        case .wrongTransport(let text):
            Phrase("\(shown(text)): tulis \(transports("atau"))", "\(shown(text)): write \(transports("or"))")
        case .wrongConnection:
            Phrase("string koneksi tidak terbaca", "the connection string cannot be read")
        case .exposed:
            Phrase(
                "koneksi lewat jaringan tanpa memastikan servernya: tambahkan sslmode=verify-full sslrootcert=BERKAS, atau "
                    + "transport = \(TransportRule.exposureAccepted.rawValue)",
                "the connection goes over a network and does not verify the server: add sslmode=verify-full "
                    + "sslrootcert=FILE, or transport = \(TransportRule.exposureAccepted.rawValue)"
            )
        case .unknownTopic(let topic): Phrase("topik \(shown(topic)) tidak ada", "there is no topic \(shown(topic))")
        case .wrongIdentifier(let text):
            Phrase("\(shown(text)) bukan nama tabel atau kolom", "\(shown(text)) is no name of a table or column")
        case .unknownFile(let name):
            Phrase("impor tidak mengenal \(shown(name))", "the import does not know \(shown(name))")
        case .unknownColumn(let name):
            Phrase("berkas tidak punya kolom \(shown(name))", "the file has no column \(shown(name))")
        case .missingColumn(let name):
            Phrase("kolom wajib \(name) belum diisi", "the column \(name), which must be there, is missing")
        case .noTable(let name):
            Phrase(
                "tabel \(shown(name)) tidak ada, atau tidak boleh dilihat",
                "there is no table \(shown(name)), or it may not be seen"
            )
        case .refused(let state, let message): Phrase("\(shown(message)) [\(state)]", "\(shown(message)) [\(state)]")
        case .wrongType(let type, let wanted):
            Phrase("tipe \(shown(type)); harus \(wanted)", "is of type \(shown(type)); has to be \(wanted)")
        case .notWatched(let topic):
            Phrase(
                "tabel ini tidak memberitahukan \(topic); pasang pemicunya dengan trigger generate",
                "this table does not tell of \(topic); install its trigger by trigger generate"
            )
        }
    }

    private static func transports(_ or: String) -> String {
        TransportRule.allCases.map(\.rawValue).joined(separator: " \(or) ")
    }

    private static func shown(_ text: String) -> String { Table.printable(text) }
}
