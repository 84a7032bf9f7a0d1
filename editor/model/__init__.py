"""What a notice is: values."""
