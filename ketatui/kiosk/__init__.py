"""What a kiosk needs beside the guide: input that cannot be broken, staff, service files, and a doctor."""
