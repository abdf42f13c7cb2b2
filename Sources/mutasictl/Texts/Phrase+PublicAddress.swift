extension Phrase {
    static let announcementAddressPurpose = Phrase(
        "Menampilkan atau menetapkan alamat publik pengumuman.",
        "Shows or sets the public address of the announcements."
    )
    static let announcementAddressManual = Phrase(
        """
        Alamat ini tercetak dalam kode QR pada halaman pengumuman, SK dan petikan; setelah mengubahnya jalankan announcement \
        write. Alamat lama tetap tercatat dan sebaiknya terus dilayani, karena dokumen lama memuatnya.
        """,
        """
        The address is in the QR codes of announcements, decrees and excerpts; run announcement write after changing it. The \
        address before it stays on record and had better be served on, since older papers have it.
        """
    )
    static let publicAddress = Phrase("ALAMAT", "ADDRESS")
}
